import type { Language } from './message.ts';

const QUESTION: Readonly<Record<Language, (word: string) => string>> = {
  vi: (word) => `Có phải là "${word}"?`,
  en: (word) => `Did you mean "${word}"?`,
};

/** Asks whether the nearest known word was meant; where there is none, says otherwise how to mend it. */
export function meant(nearest: string | undefined, otherwise: string, language: Language): string {
  return nearest === undefined ? otherwise : QUESTION[language](nearest);
}
