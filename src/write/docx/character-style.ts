import type { Text } from '../../model/inline.ts';
import { LOOK_NAMES, ROLE_NAMES } from './style-names.ts';

type Role = keyof typeof ROLE_NAMES;
type Look = keyof typeof LOOK_NAMES;

/** One character style: what a run is and how it looks, beyond its paragraph's style. */
export interface CharacterStyle {
  readonly id: string;
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What a paragraph's style already makes of its runs. */
export interface ParagraphLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

const LOOKS: Readonly<Record<Look, ParagraphLook>> = {
  strong: { bold: true, italic: false },
  emphasis: { bold: false, italic: true },
  strongEmphasis: { bold: true, italic: true },
};

const LOOK_ORDER = ['strong', 'emphasis', 'strongEmphasis'] as const;
const ROLE_ORDER = ['number', 'reference'] as const;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function styleId(role: Role | undefined, look: Look | undefined): string {
  if (role === undefined) return look ?? '';
  return look === undefined ? role : `${role}${capitalised(look)}`;
}

function roleStyles(role: Role): readonly CharacterStyle[] {
  const looked = LOOK_ORDER.map((look) => ({
    id: styleId(role, look),
    name: `${ROLE_NAMES[role]} ${LOOK_NAMES[look]}`,
    ...LOOKS[look],
  }));
  return [{ id: role, name: ROLE_NAMES[role], bold: false, italic: false }, ...looked];
}

/** Every character style of the package: strong, emphasis, both; number and reference, plain and with each look. */
export const CHARACTER_STYLES: readonly CharacterStyle[] = [
  ...LOOK_ORDER.map((look) => ({ id: look, name: `VT ${capitalised(LOOK_NAMES[look])}`, ...LOOKS[look] })),
  ...ROLE_ORDER.flatMap(roleStyles),
];

function lookOf(bold: boolean, italic: boolean): Look | undefined {
  if (bold) return italic ? 'strongEmphasis' : 'strong';
  return italic ? 'emphasis' : undefined;
}

/**
 * The character style of a run, empty where it needs none. Bold and italic are toggles (ISO 29500-1, 17.7.3): in a
 * bold paragraph a bold character style would print upright, so a look that the paragraph has is never named again.
 */
export function characterStyleId(text: Text, paragraph: ParagraphLook): string {
  const role = text.role === 'number' || text.role === 'reference' ? text.role : undefined;
  const bold = text.bold === true && !paragraph.bold;
  const italic = text.italic === true && !paragraph.italic;
  return styleId(role, lookOf(bold, italic));
}
