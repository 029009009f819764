import type { Inline, Text } from '../model/inline.ts';
import type { Lists } from '../model/lists.ts';
import { type Message, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { PassageLine, Words } from '../model/numbered.ts';
import type { DataPath, PlaceIndex, Source } from '../model/place.ts';
import type { Agency } from '../model/plan/agency.ts';
import { type AgencyIndex, indexAgencies } from './agency-index.ts';
import { citation } from './cited-document.ts';
import { type MarkedSpan, readMarks, readReferences } from './inline-marks.ts';
import { nothingToPrint, referenceCycle, unknownReference } from './messages.ts';
import type { TypedLine } from './passage.ts';
import type { Referents } from './referents.ts';

/** Which of an agency's names `[[co-quan:…]]` prints: the full one in running text, the short one in tables. */
export type AgencyName = 'full' | 'short';

/** Turns typed text into words ready to print: marks read, every `[[…]]` replaced by what it stands for. */
export interface Resolver {
  readonly agencies: AgencyIndex;
  /** A *chữ*: as typed, a line break a line break. */
  readonly words: (typed: string, at: Source, name?: AgencyName) => Words;
  /** The lines of a *đoạn*, already split. */
  readonly lines: (lines: readonly TypedLine[], at: Source, name?: AgencyName) => readonly PassageLine[];
  /** Starts a document: documents are cited in full again (PL I, II.6.b). */
  readonly startDocument: () => void;
  readonly source: (path: DataPath, ma?: string | undefined) => Source;
}

/** What references may name, and where problems go. */
export interface ResolverContext {
  readonly places: PlaceIndex;
  readonly messages: Message[];
  readonly lists: Lists;
  readonly referents: Referents;
  /** Values of `[[don_vi.ten]]`, `[[ky.nam]]`. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The name of an agency as asked for. */
export function agencyName(agency: Agency, name: AgencyName): string {
  return name === 'full' ? agency.ten : (agency.ten_ngan ?? agency.ten);
}

function looksOf(span: MarkedSpan): Pick<Text, 'bold' | 'italic'> {
  return { ...(span.bold && { bold: true }), ...(span.italic && { italic: true }) };
}

function textWithBreaks(value: string, looks: Omit<Text, 'type' | 'value'>): readonly Inline[] {
  return value
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line, ...looks } as const]),
    ]);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

class ReferenceReader {
  readonly #context: ResolverContext;
  readonly #agencies: AgencyIndex;
  #cited = new Set<string>();
  readonly #open: string[] = [];

  constructor(context: ResolverContext, agencies: AgencyIndex) {
    this.#context = context;
    this.#agencies = agencies;
  }

  startDocument(): void {
    this.#cited = new Set();
  }

  /** The inlines that one `[[name]]` stands for. */
  read(span: MarkedSpan, at: Source, name: AgencyName, first: boolean): readonly Inline[] {
    const looks = looksOf(span);
    const [kind, id] = this.#split(span.value);
    if (kind === 'co-quan') {
      const agency = this.#agencies.byId.get(id) ?? this.#agencies.byName(id);
      if (!agency)
        return this.#unknown(
          span,
          at,
          [...this.#agencies.byId.keys()].map((known) => `co-quan:${known}`),
        );
      return textWithBreaks(agencyName(agency, name), {
        ...looks,
        role: 'agency',
        source: { ...at, ma: agency.ma },
      });
    }
    if (kind === 'van-ban') return this.#citation(span, id, at, looks);
    const parameter = this.#context.parameters.get(span.value);
    if (parameter !== undefined) return this.#nested(span.value, parameter, at, looks);
    return this.#number(span, at, looks, first);
  }

  #split(value: string): readonly [string, string] {
    const colon = value.indexOf(':');
    return colon < 0 ? ['', value] : [value.slice(0, colon).trim(), value.slice(colon + 1).trim()];
  }

  #number(
    span: MarkedSpan,
    at: Source,
    looks: Pick<Text, 'bold' | 'italic'>,
    first: boolean,
  ): readonly Inline[] {
    const referent = this.#context.referents.get(span.value);
    if (!referent) {
      return this.#unknown(span, at, [...this.#context.referents.keys(), ...this.#context.parameters.keys()]);
    }
    if (referent.words === undefined) {
      this.#context.messages.push(
        report('nhac-den-khong-co-so', nothingToPrint, { reference: span.value }, { place: at.place }),
      );
      return [];
    }
    const value = first ? capitalised(referent.words) : referent.words;
    return [{ type: 'text', value, ...looks, role: 'reference', source: { ...at, ma: span.value } }];
  }

  #citation(
    span: MarkedSpan,
    id: string,
    at: Source,
    looks: Pick<Text, 'bold' | 'italic'>,
  ): readonly Inline[] {
    const documents = this.#context.lists.citedDocuments;
    const document = documents.find((known) => known.ma === id);
    if (!document)
      return this.#unknown(
        span,
        at,
        documents.map((known) => `van-ban:${known.ma}`),
      );
    const firstTime = !this.#cited.has(id);
    this.#cited.add(id);
    return this.#nested(span.value, citation(document, firstTime), { ...at, ma: id }, looks);
  }

  /** A value may itself hold `[[…]]`; one that leads back to itself is reported. */
  #nested(
    reference: string,
    value: string,
    at: Source,
    looks: Pick<Text, 'bold' | 'italic'>,
  ): readonly Inline[] {
    if (this.#open.includes(reference)) {
      this.#context.messages.push(
        report('nhac-den-vong', referenceCycle, { reference }, { place: at.place }),
      );
      return [];
    }
    this.#open.push(reference);
    const inlines = readReferences(value).flatMap((span) =>
      span.kind === 'letters'
        ? textWithBreaks(span.value, { ...looks, role: 'reference', source: at })
        : this.read({ ...span, bold: looks.bold ?? false, italic: looks.italic ?? false }, at, 'full', false),
    );
    this.#open.pop();
    return inlines;
  }

  #unknown(span: MarkedSpan, at: Source, known: readonly string[]): readonly Inline[] {
    const found = { reference: span.value, nearest: nearest(span.value, known) };
    const details = {
      place: at.place,
      actual: span.value,
      ...(found.nearest && { expected: [found.nearest] }),
    };
    this.#context.messages.push(report('nhac-den-khong-co', unknownReference, found, details));
    return [];
  }
}

/** Makes the resolver of one plan. */
export function createResolver(context: ResolverContext): Resolver {
  const agencies = indexAgencies(context.lists.agencies);
  const references = new ReferenceReader(context, agencies);
  const inlinesOf = (spans: readonly MarkedSpan[], at: Source, name: AgencyName) =>
    spans.flatMap((span, index) =>
      span.kind === 'letters'
        ? textWithBreaks(span.value, looksOf(span))
        : references.read(span, at, name, index === 0),
    );
  return {
    agencies,
    words: (typed, at, name = 'full') => ({
      inlines: inlinesOf(readReferences(typed.replace(/\r\n?/g, '\n').trim()), at, name),
      source: at,
    }),
    lines: (lines, at, name = 'full') =>
      lines.map(({ text, item }) => ({
        inlines: inlinesOf(readMarks(text), at, name),
        source: at,
        ...(item && { item }),
      })),
    startDocument: () => references.startDocument(),
    source: (path, ma) => {
      const place = context.places.ofValue(path);
      return { path, ...(ma !== undefined && { ma }), ...(place && { place }) };
    },
  };
}
