import type { ReviewedDocument } from '../model/reviewed.ts';
import { folded, settled } from './folded.ts';
import { paragraphsOf } from './parts-of.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** For whom a signer signs (PL I, II.7.b). */
export type SigningPrefix = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

/** A line above a signer's name: its prefix, however it was typed, and what stands behind it. */
export interface SigningLine extends TextLine {
  readonly prefix?: SigningPrefix;
  /** The prefix as typed, with its signs. */
  readonly typed?: string;
  /** The body or post that the line names. */
  readonly name: string;
}

/** A prefix has a sign behind it, or a blank: `KTV TRƯỞNG` has none. */
const PREFIX =
  /^(?<typed>(?<letters>T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?U\s?[./]?\s?Q|T\s?[./]?\s?L|Q)(?:\s?[.:,/]+|(?=\s|$)))\s*(?<name>.*)$/su;

function prefixOf(letters: string): SigningPrefix | undefined {
  const plain = letters.replace(/[^A-Z]/g, '');
  return (['TM', 'KT', 'TL', 'TUQ', 'Q'] as const).find((prefix) => prefix === plain);
}

function signingLine(line: TextLine): SigningLine {
  const { typed, letters = '', name = line.text } = PREFIX.exec(line.text)?.groups ?? {};
  const prefix = prefixOf(letters);
  return prefix && typed !== undefined
    ? { ...line, prefix, typed: typed.trim(), name: settled(name) }
    : { ...line, name: settled(line.text) };
}

/** The lines above the signer's name, from the top. */
export function signingLines(document: ReviewedDocument): readonly SigningLine[] {
  return textLines(paragraphsOf(document, 'competence')).map(signingLine);
}

/** Whether one person signs: where several do, their lines cannot be told apart. */
export function hasOneSigner(document: ReviewedDocument): boolean {
  return paragraphsOf(document, 'signerName').length <= 1;
}

/** Whether a post is a deputy's. */
export function isDeputy({ name }: SigningLine): boolean {
  return /^pho /u.test(folded(name));
}

/** Whether a name is that of a people's committee or council, which decides as a body. */
export function isCollective(name: string): boolean {
  return /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\b/u.test(folded(name));
}
