import { type AgencyNames, indexAgencies } from '../model/agency-names.ts';
import type { Inline } from '../model/inline.ts';
import type { PassageLine, Words } from '../model/numbered.ts';
import type { DataPath, PlaceIndex, Source } from '../model/place.ts';
import { type MarkedSpan, readMarks, readReferences } from './inline-marks.ts';
import { onOneLine } from './one-line.ts';
import type { TypedLine } from './passage.ts';
import {
  type AgencyName,
  looksOf,
  type ReferenceContext,
  ReferenceReader,
  textWithBreaks,
} from './reference-reader.ts';

/** Turns typed text into words ready to print: marks read, every `[[…]]` replaced by what it stands for. */
export interface Resolver {
  readonly agencies: AgencyNames;
  /** A *chữ*: as typed, a line break a line break. */
  readonly words: (typed: string, at: Source, name?: AgencyName) => Words;
  /** A *đoạn* that is printed as one paragraph, so that its lines are joined. */
  readonly line: (typed: string, at: Source) => Words;
  /** The lines of a *đoạn*, already split. */
  readonly lines: (lines: readonly TypedLine[], at: Source, name?: AgencyName) => readonly PassageLine[];
  /** Starts a document: documents are cited in full again (PL I, II.6.b). */
  readonly startDocument: () => void;
  readonly source: (path: DataPath, ma?: string | undefined) => Source;
}

/** What references may name, where values stand, and where problems go. */
export interface ResolverContext extends Omit<ReferenceContext, 'agencies'> {
  readonly places: PlaceIndex;
}

/** Makes the resolver of one plan. */
export function createResolver(context: ResolverContext): Resolver {
  const agencies = indexAgencies(context.lists.agencies);
  const references = new ReferenceReader({ ...context, agencies });
  const inlinesOf = (spans: readonly MarkedSpan[], at: Source, name: AgencyName): readonly Inline[] =>
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
    line: (typed, at) => ({ inlines: inlinesOf(readMarks(onOneLine(typed)), at, 'full'), source: at }),
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
