import type { Inline, Text } from '../../model/inline.ts';

/** Signs that cannot be seen, or that the dump itself uses, and what stands for them. */
const SHOWN: Readonly<Record<string, string>> = {
  '\u00a0': '⍽',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\\': '\\\\',
  '⍽': '\\⍽',
  '⟨': '\\⟨',
  '⟩': '\\⟩',
};

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}⍽⟨⟩\\]|(?! )\p{Zs}/gu;

function shown(sign: string): string {
  return SHOWN[sign] ?? `\\u{${sign.codePointAt(0)?.toString(16)}}`;
}

/** Text on one line, with every sign visible: a no-break space is `⍽`, a typed line break `\n`. */
export function dumpText(text: string): string {
  return text.replace(HIDDEN, shown);
}

function looks(text: Text): readonly string[] {
  return [text.role, text.bold && 'bold', text.italic && 'italic'].filter((look) => typeof look === 'string');
}

function dumpInline(inline: Inline): string {
  if (inline.type === 'lineBreak') return '⏎';
  const marks = looks(inline);
  return marks.length === 0 ? dumpText(inline.value) : `⟨${marks.join(',')}: ${dumpText(inline.value)}⟩`;
}

/** The words of one paragraph on one line; a run with a role or a look of its own stands in `⟨role,look: …⟩`. */
export function dumpInlines(inlines: readonly Inline[]): string {
  return inlines.map(dumpInline).join('');
}
