import { type Inline, plainText, type Text } from '../../model/inline.ts';
import type { ListNumbering } from './layout-data.ts';

/** A paragraph that is an item of a list: what it begins with, and what follows. */
export interface ListItem {
  readonly label: Text;
  readonly rest: readonly Inline[];
  /** Where each line of `rest` after the first starts. */
  readonly breaks: readonly number[];
  readonly numbering: ListNumbering;
  /** 0 for the highest level of the usual order: `1.`, `1.1.`, `a)`, `(1)`, `-`, `+`. */
  readonly rank: number;
}

/** A dash or plus that a template or plan types itself, as in Nơi nhận. */
const TYPED_MARK = /^[-–•+] /;

const FORMS: readonly { readonly label: RegExp; readonly numbering: ListNumbering }[] = [
  { label: /^\d+[.)]?$/, numbering: 'decimal' },
  { label: /^\d+(?:\.\d+)+[.)]?$/, numbering: 'decimal' },
  { label: /^\p{Ll}[.)]?$/u, numbering: 'letter' },
  { label: /^\(\d+\)$/, numbering: 'decimal' },
  { label: /^\(\p{Ll}\)$/u, numbering: 'letter' },
  { label: /^[-–•*]$/, numbering: 'none' },
  { label: /^\+$/, numbering: 'none' },
];

/** The run that a paragraph begins with where that is a number, letter or dash, and its other runs. */
function parted([first, ...others]: readonly Inline[]): Pick<ListItem, 'label' | 'rest'> | undefined {
  if (first?.type !== 'text') return undefined;
  if (first.role === 'number') return { label: first, rest: others };
  const [mark] = TYPED_MARK.exec(first.value) ?? [];
  if (mark === undefined) return undefined;
  const following = { ...first, value: first.value.slice(mark.length) };
  return { label: { ...first, value: mark }, rest: following.value === '' ? others : [following, ...others] };
}

/**
 * A paragraph as an item of a list; undefined where it begins with no number, letter or dash, or has nothing after it
 * on its first line.
 */
export function listItem(inlines: readonly Inline[], breaks: readonly number[]): ListItem | undefined {
  const found = parted(inlines);
  if (!found || plainText(found.rest).trim() === '') return undefined;
  const { value } = found.label;
  const following = breaks.map((at) => at - value.length);
  const rank = FORMS.findIndex(({ label }) => label.test(value.trim()));
  const form = FORMS[rank];
  if (!form || (following[0] ?? 1) <= 0) return undefined;
  return { ...found, breaks: following, numbering: form.numbering, rank };
}
