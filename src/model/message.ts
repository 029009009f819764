import { VFileMessage } from 'vfile-message';
import type { Place, SheetPlace } from './place.ts';
import type { WordLocation } from './reviewed.ts';

/** `error` stops the output, `warning` does not, `info` tells what was done or left open. */
export type Severity = 'error' | 'warning' | 'info';

/** The languages in which every message can be shown. */
export type Language = 'vi' | 'en';

/** What a message says in one language: what is wrong, and how to mend it. */
export interface MessageText {
  readonly reason: string;
  readonly mend: string;
}

/** A problem in user data: vfile's message with its text in both languages and its severity by name. */
export interface Message extends VFileMessage {
  readonly severity: Severity;
  readonly texts: Readonly<Record<Language, MessageText>>;
  /** Where it is in a DOCX, which has no lines and columns; absent elsewhere. */
  readonly where?: WordLocation;
  /** Where it is in a workbook; absent elsewhere. */
  readonly cell?: SheetPlace;
  /** The words that it is about, as they stand in the file. */
  readonly quote?: string;
  /** True where a rule could not be judged: neither passed nor failed. */
  readonly notEvaluated?: true;
  /** What mends it: this stretch of the plan's source gives way to the text. */
  readonly fix?: { readonly place: Place; readonly text: string };
}

/** What every stage returns: its value, and all the problems that it met, in the order of the source. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly messages: readonly Message[];
}

/** One kind of message: how grave it is, which clause asks for it, and its text from its arguments. */
export interface MessageKind<Arguments> {
  readonly severity: Severity;
  /** Clause of the decree or section of the manual that asks for it. */
  readonly clause?: string;
  readonly vi: (found: Arguments) => MessageText;
  readonly en: (found: Arguments) => MessageText;
}

/** Where and about what a message is: all optional but the arguments of its text. */
export interface MessageDetails {
  readonly place?: Place | undefined;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** The other place concerned ("defined here"). */
  readonly cause?: Message;
  readonly where?: WordLocation;
  readonly cell?: SheetPlace | undefined;
  readonly quote?: string;
  readonly notEvaluated?: true;
  readonly fix?: { readonly place: Place; readonly text: string };
  /** Where an office has chosen another severity than the kind's own. */
  readonly severity?: Severity;
}

/** Declares one kind of message; exists so that the text's arguments are inferred and checked. */
export function messageKind<Arguments>(kind: MessageKind<Arguments>): MessageKind<Arguments> {
  return kind;
}

/** Makes the message `ruleId` of `kind` with its arguments filled in; its default text is Vietnamese. */
export function report<Arguments>(
  ruleId: string,
  kind: MessageKind<Arguments>,
  found: Arguments,
  details: MessageDetails = {},
): Message {
  const texts = { vi: kind.vi(found), en: kind.en(found) };
  const message = new VFileMessage(texts.vi.reason, {
    ruleId,
    source: 'vanthu',
    ...(details.place && { place: { start: details.place.start, end: details.place.end } }),
    ...(details.cause && { cause: details.cause }),
  });
  const severity = details.severity ?? kind.severity;
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  message.note = texts.vi.mend;
  const file = details.place?.file ?? details.cell?.file;
  if (file !== undefined) message.file = file;
  if (details.actual !== undefined) message.actual = details.actual;
  if (details.expected) message.expected = [...details.expected];
  if (kind.clause) message.url = kind.clause;
  const { where, cell, quote, notEvaluated, fix } = details;
  return Object.assign(message, {
    severity,
    texts,
    ...(where && { where }),
    ...(cell && { cell }),
    ...(quote !== undefined && { quote }),
    ...(notEvaluated && { notEvaluated }),
    ...(fix && { fix }),
  });
}

/** The same message with another severity, as an office may choose it. */
export function withSeverity(message: Message, severity: Severity): Message {
  const copy: Message = Object.create(
    Object.getPrototypeOf(message),
    Object.getOwnPropertyDescriptors(message),
  );
  const fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  return Object.assign(copy, { severity, fatal });
}

/** Whether any of the messages is an error, so that nothing may be written. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === 'error');
}
