import { plainText } from '../../src/model/inline.ts';
import type { Message } from '../../src/model/message.ts';
import type {
  DueDate,
  NumberedBlock,
  NumberedDocument,
  NumberedIssue,
  NumberedPlan,
  NumberedRow,
  NumberedTable,
  Words,
} from '../../src/model/numbered.ts';

/** Longest text of a line; the tree's dump has the whole. */
const SHOWN = 80;

function short(text: string): string {
  const line = text.replaceAll('\n', '⏎').replaceAll('\u00a0', '⍽');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

function words(value: Words | undefined): string {
  return short(plainText(value?.inlines ?? []));
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function id(ma: string | undefined): string {
  return ma === undefined ? '' : `[${ma}]`;
}

const further = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function blockLines(block: NumberedBlock): readonly string[] {
  switch (block.type) {
    case 'section': {
      const { number, source, heading, children } = block;
      return [joined(number, id(source.ma), words(heading)), ...further(children.flatMap(blockLines))];
    }
    case 'passage':
      return block.lines.map(({ inlines, item }) => joined('|', item?.number, short(plainText(inlines))));
    case 'pointer':
      return [joined('→', words(block.words))];
    case 'tablePlace':
      return [joined('places table', block.table)];
  }
}

/** What is understood of a time limit, if anything is. */
function due({ from, to, repeats }: DueDate): string {
  const period = from === undefined && to === undefined ? undefined : `${from ?? ''}..${to ?? ''}`;
  const understood = joined(period, repeats);
  return understood === '' ? '' : `due ${understood}`;
}

function rowLines(row: NumberedRow): readonly string[] {
  const { number, source, fields, dueDate, children } = row;
  const filled = [...fields].map(([field, { kind }]) => `${field}:${kind}`).join(' ');
  return [
    joined(number, id(source.ma), filled, dueDate && due(dueDate)),
    ...further(children.flatMap(rowLines)),
  ];
}

function tableLines({ ma, title, rows }: NumberedTable): readonly string[] {
  return [joined('table', ma, words(title)), ...further(rows.flatMap(rowLines))];
}

function documentLines(document: NumberedDocument): readonly string[] {
  const { kind, ma, typeName, subject, bases, proposal, opening, body, closing } = document;
  return [
    `document ${kind} ${ma}: ${words(typeName)}`,
    ...further([
      `subject ${words(subject)}`,
      ...(document.attachment ? [`attached ${words(document.attachment.words)}`] : []),
      ...bases.map((basis) => joined('basis', id(basis.words.source.ma), words(basis.words))),
      ...(proposal ? [`proposal ${words(proposal)}`] : []),
      ...opening.map(({ inlines }) => `opening ${short(plainText(inlines))}`),
      ...body.flatMap(blockLines),
      ...closing.map(({ inlines }) => `closing ${short(plainText(inlines))}`),
      `end ${document.endMark}`,
      ...document.tables.flatMap(tableLines),
    ]),
  ];
}

function issueLines(issue: NumberedIssue): readonly string[] {
  const { number, notation, place, dateWords, authority, competence, signerName, recipients } = issue;
  return [
    joined('issue', issue.isDraft ? 'draft' : '', issue.separateElectronic ? 'separate files' : ''),
    ...further([
      joined('organ', words(issue.parentOrgan), '/', words(issue.issuingOrgan)),
      `code ${words(number)}/${words(notation)}`,
      joined('date', words(place), words(dateWords)),
      joined('authority', words(authority)),
      joined('signed', competence.map(words).join(' / '), words(signerName)),
      ...recipients.map((recipient) => joined('to', id(recipient.words.source.ma), words(recipient.words))),
      ...(issue.kept ? [joined('kept', words(issue.kept), words(issue.drafterCode))] : []),
    ]),
  ];
}

function messageLine({ severity, line, column, ruleId, reason }: Message): string {
  return `${severity} ${line}:${column} ${ruleId}: ${reason}`;
}

/** A numbered plan as a summary for reviews: every number, id and resolved fact, texts cut short. */
export function dumpNumbered({ issue, documents }: NumberedPlan, messages: readonly Message[]): string {
  const lines = [
    ...issueLines(issue),
    ...documents.flatMap(documentLines),
    'messages',
    ...further(messages.map(messageLine)),
  ];
  return `${lines.join('\n')}\n`;
}
