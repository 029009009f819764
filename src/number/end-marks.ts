import type { Text } from '../model/inline.ts';
import { type Message, report } from '../model/message.ts';
import type { PassageLine, Words } from '../model/numbered.ts';
import { endMarkTyped } from './messages.ts';

/** The mark that a text without blanks at its end ends in; empty where it has none. */
type EndMark = (text: string) => string;

/** A `;` or a stop; three stops are no end mark but words left out. */
const listMark: EndMark = (text) => (text.endsWith('..') ? '' : (/[;.]$/.exec(text)?.[0] ?? ''));

/** `./.`, with the sentence's own stop before it, or that stop alone. */
const documentMark: EndMark = (text) => {
  const sentence = text.endsWith('./.') ? text.slice(0, -'./.'.length).trimEnd() : text;
  const hasStop = sentence.endsWith('.') && !sentence.endsWith('..');
  return text.slice(sentence.length - (hasStop ? 1 : 0));
};

interface Ended {
  readonly inlines: Words['inlines'];
  readonly mark: string;
}

function withoutEnd(inlines: Words['inlines'], endMark: EndMark): Ended {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return { inlines, mark: '' };
  const text = last.value.trimEnd();
  const mark = endMark(text);
  if (mark === '') return { inlines, mark };
  const rest: Text = { ...last, value: text.slice(0, text.length - mark.length).trimEnd() };
  return { inlines: [...inlines.slice(0, -1), ...(rest.value === '' ? [] : [rest])], mark };
}

function note(mark: string, words: { readonly source: Words['source'] }, messages: Message[]): void {
  messages.push(report('dau-ket-ghi-san', endMarkTyped, { mark }, { place: words.source.place }));
}

/** Takes a typed `;` or `.` off a căn cứ or recipient, since the template prints it; says so. */
export function withoutListMark(words: Words, messages: Message[]): Words {
  const { inlines, mark } = withoutEnd(words.inlines, listMark);
  if (mark !== '') note(mark, words, messages);
  return { ...words, inlines };
}

/** Takes the final stop or a typed `./.` off a document's last line, since `./.` is printed there; says so of `./.`. */
export function withoutDocumentEnd<Line extends Pick<PassageLine, 'inlines' | 'source'>>(
  line: Line,
  messages: Message[],
): Line {
  const { inlines, mark } = withoutEnd(line.inlines, documentMark);
  if (mark.includes('/')) note(mark, line, messages);
  return { ...line, inlines };
}
