import type { Text } from '../model/inline.ts';
import { type Message, report } from '../model/message.ts';
import type { PassageLine, Words } from '../model/numbered.ts';
import { endMarkTyped } from './messages.ts';

const LIST_END = /\s*[;.]\s*$/u;
const DOCUMENT_END = /\s*\.?\s*\.\/\.\s*$|\s*\.\s*$/u;

interface Ended {
  readonly inlines: Words['inlines'];
  readonly mark: string;
}

function withoutEnd(inlines: Words['inlines'], end: RegExp): Ended {
  const last = inlines.at(-1);
  const found = last?.type === 'text' ? end.exec(last.value) : null;
  if (last?.type !== 'text' || !found) return { inlines, mark: '' };
  const rest: Text = { ...last, value: last.value.slice(0, found.index) };
  return { inlines: [...inlines.slice(0, -1), ...(rest.value === '' ? [] : [rest])], mark: found[0].trim() };
}

function note(mark: string, words: { readonly source: Words['source'] }, messages: Message[]): void {
  messages.push(report('dau-ket-ghi-san', endMarkTyped, { mark }, { place: words.source.place }));
}

/** Takes a typed `;` or `.` off a căn cứ or recipient, since the template prints it; says so. */
export function withoutListMark(words: Words, messages: Message[]): Words {
  const { inlines, mark } = withoutEnd(words.inlines, LIST_END);
  if (mark !== '') note(mark, words, messages);
  return { ...words, inlines };
}

/** Takes the final stop or a typed `./.` off a document's last line, since `./.` is printed there; says so of `./.`. */
export function withoutDocumentEnd(line: PassageLine, messages: Message[]): PassageLine {
  const { inlines, mark } = withoutEnd(line.inlines, DOCUMENT_END);
  if (mark.includes('/')) note(mark, line, messages);
  return { ...line, inlines };
}
