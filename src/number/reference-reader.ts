import type { AgencyNames } from '../model/agency-names.ts';
import type { Inline, Text } from '../model/inline.ts';
import type { Lists } from '../model/lists.ts';
import { type Message, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { Source } from '../model/place.ts';
import type { Agency } from '../model/plan/agency.ts';
import { capitalised } from './capitalised.ts';
import { citation } from './cited-document.ts';
import { type MarkedSpan, readReferences } from './inline-marks.ts';
import { nothingToPrint, referenceCycle, referencesTooLong, unknownReference } from './messages.ts';
import type { Referents } from './referents.ts';

/** Which of an agency's names `[[co-quan:…]]` prints: the full one in running text, the short one in tables. */
export type AgencyName = 'full' | 'short';

/** What references may name, and where problems go. */
export interface ReferenceContext {
  readonly messages: Message[];
  readonly lists: Lists;
  readonly agencies: AgencyNames;
  readonly referents: Referents;
  /** Values of `[[don_vi.ten]]`, `[[ky.nam]]`. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Most letters that the references of one plan print together, so that values within values cannot fill the memory. */
const MOST_LETTERS = 2_000_000;

type Looks = Pick<Text, 'bold' | 'italic'>;

/** The name of an agency as asked for. */
export function agencyName(agency: Agency, name: AgencyName): string {
  return name === 'full' ? agency.ten : (agency.ten_ngan ?? agency.ten);
}

/** The looks that a span's marks ask for. */
export function looksOf(span: MarkedSpan): Looks {
  return { ...(span.bold && { bold: true }), ...(span.italic && { italic: true }) };
}

/** Letters as inlines, a line break as a node of its own. */
export function textWithBreaks(value: string, looks: Omit<Text, 'type' | 'value'>): readonly Inline[] {
  // A tab has no width of its own: Word would jump to its next stop, and the PDF would not.
  return value
    .replaceAll('\t', ' ')
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line, ...looks } as const]),
    ]);
}

function prefixed(prefix: string, id: string, known: { readonly has: (id: string) => boolean }) {
  return known.has(id) ? `${prefix}:${id}` : undefined;
}

/** Reads what `[[…]]` stands for; remembers which documents were cited, since later citations are short. */
export class ReferenceReader {
  readonly #context: ReferenceContext;
  readonly #documents: ReadonlyMap<string, Lists['citedDocuments'][number]>;
  #cited = new Set<string>();
  readonly #open: string[] = [];
  #letters = 0;

  constructor(context: ReferenceContext) {
    this.#context = context;
    this.#documents = new Map(context.lists.citedDocuments.map((document) => [document.ma, document]));
  }

  /** Starts a document: documents are cited in full again (PL I, II.6.b). */
  startDocument(): void {
    this.#cited = new Set();
  }

  /** The inlines that one `[[…]]` stands for; `isFirst` says that it begins its paragraph. */
  read(span: MarkedSpan, at: Source, name: AgencyName, isFirst: boolean): readonly Inline[] {
    const colon = span.value.indexOf(':');
    const kind = span.value.slice(0, Math.max(0, colon)).trim();
    const id = span.value.slice(colon + 1).trim();
    if (kind === 'co-quan') return this.#agency(span, id, at, name);
    if (kind === 'van-ban') return this.#citation(span, id, at);
    const parameter = this.#context.parameters.get(span.value);
    return parameter === undefined ? this.#number(span, at, isFirst) : this.#nested(span, parameter, at);
  }

  #agency(span: MarkedSpan, id: string, at: Source, name: AgencyName): readonly Inline[] {
    const { agencies } = this.#context;
    const agency = agencies.byId.get(id) ?? agencies.byName(id);
    if (!agency) {
      const meant = agencies.nearest(id)?.ma;
      return this.#unknown(
        span,
        at,
        meant ? `co-quan:${meant}` : this.#near(id, agencies.byId.keys(), 'co-quan'),
      );
    }
    const value = agencyName(agency, name);
    if (!this.#mayPrint(value, at)) return [];
    return textWithBreaks(value, { ...looksOf(span), role: 'agency', source: { ...at, ma: agency.ma } });
  }

  #citation(span: MarkedSpan, id: string, at: Source): readonly Inline[] {
    const document = this.#documents.get(id);
    if (!document) return this.#unknown(span, at, this.#near(id, this.#documents.keys(), 'van-ban'));
    const isFirstTime = !this.#cited.has(id);
    this.#cited.add(id);
    return this.#nested(span, citation(document, isFirstTime), { ...at, ma: id });
  }

  #number(span: MarkedSpan, at: Source, isFirst: boolean): readonly Inline[] {
    const { referents, parameters, agencies, messages } = this.#context;
    const referent = referents.get(span.value);
    if (!referent) {
      const near =
        prefixed('co-quan', span.value, agencies.byId) ??
        prefixed('van-ban', span.value, this.#documents) ??
        nearest(span.value, [...referents.keys(), ...parameters.keys()]);
      return this.#unknown(span, at, near);
    }
    if (referent.words === undefined) {
      const found = { reference: span.value };
      messages.push(report('nhac-den-khong-co-so', nothingToPrint, found, { place: at.place }));
      return [];
    }
    const value = isFirst ? capitalised(referent.words) : referent.words;
    if (!this.#mayPrint(value, at)) return [];
    return [{ type: 'text', value, ...looksOf(span), role: 'reference', source: { ...at, ma: span.value } }];
  }

  /** A value may itself hold `[[…]]`; one that leads back to itself is reported. */
  #nested(span: MarkedSpan, value: string, at: Source): readonly Inline[] {
    const { bold, italic } = span;
    if (this.#open.includes(span.value)) {
      const found = { reference: span.value };
      this.#context.messages.push(report('nhac-den-vong', referenceCycle, found, { place: at.place }));
      return [];
    }
    if (!this.#mayPrint(value, at)) return [];
    this.#open.push(span.value);
    const inlines = readReferences(value).flatMap((inner) =>
      inner.kind === 'letters'
        ? textWithBreaks(inner.value, { ...looksOf(span), role: 'reference', source: at })
        : this.read({ ...inner, bold, italic }, at, 'full', false),
    );
    this.#open.pop();
    return inlines;
  }

  /** Whether the plan's references may print so much more; reported once where they may not. */
  #mayPrint(value: string, at: Source): boolean {
    const before = this.#letters;
    this.#letters += value.length + 1;
    if (this.#letters <= MOST_LETTERS) return true;
    if (before <= MOST_LETTERS)
      this.#context.messages.push(
        report('nhac-den-qua-dai', referencesTooLong, { most: MOST_LETTERS }, { place: at.place }),
      );
    return false;
  }

  #near(id: string, known: Iterable<string>, prefix: string): string | undefined {
    const near = nearest(id, known);
    return near && `${prefix}:${near}`;
  }

  #unknown(span: MarkedSpan, at: Source, near: string | undefined): readonly Inline[] {
    const details = { place: at.place, actual: span.value, ...(near && { expected: [near] }) };
    const found = { reference: span.value, nearest: near };
    this.#context.messages.push(report('nhac-den-khong-co', unknownReference, found, details));
    return [];
  }
}
