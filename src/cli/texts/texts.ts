import type { Language } from '../../model/message.ts';
import type { CliTexts } from './cli-texts.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The program's own words in each language. */
export const TEXTS: Readonly<Record<Language, CliTexts>> = { vi, en };
