import type { Language } from '../model/message.ts';

/** The languages that `--lang` takes. */
export const LANGUAGES: readonly Language[] = ['vi', 'en'];

function asLanguage(word: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === word?.toLowerCase());
}

function typedLanguage(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return args[index]?.includes('=') ? args[index].slice('--lang='.length) : args[index + 1];
}

/**
 * The language to speak, known before the command line is understood so that its faults are told in it: `--lang`,
 * else the environment variable VANTHU_LANG, else Vietnamese.
 */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const typed = args.some((arg) => arg.startsWith('--lang')) ? typedLanguage(args) : undefined;
  return asLanguage(typed) ?? asLanguage(environment.VANTHU_LANG) ?? 'vi';
}
