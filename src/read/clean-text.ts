const LINE_END = /\r\n?/g;
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]|\p{Cs}/u;

/** A value as the plan has it: NFC, line ends as `\n`, nothing blank before or after. */
export function cleanText(typed: string): string {
  return typed.replace(LINE_END, '\n').trim().normalize('NFC');
}

/** A character that no document may hold (a control character, half of a pair), as `U+0001`; undefined where there is none. */
export function controlCharacter(text: string): string | undefined {
  const code = CONTROL.exec(text)?.[0].charCodeAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
