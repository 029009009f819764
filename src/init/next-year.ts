import type { EditableFile } from '../edit/editable-file.ts';
import { editNotSafe } from '../edit/messages.ts';
import { offsetAfter } from '../edit/source-place.ts';
import { applySplices, type Splice } from '../edit/splice.ts';
import { yamlPart } from '../edit/yaml-part.ts';
import { type DataMap, isDataMap, sameData } from '../model/data.ts';
import type { Lists } from '../model/lists.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { placesIn } from '../model/places-in.ts';
import { agencyDecisions } from './agency-decisions.ts';
import { basisDecisions, citationDecisions } from './basis-decisions.ts';
import { factChanges } from './fact-changes.ts';
import { factDecisions, numberDecisions, periodDecision, yearDecisions } from './fact-decisions.ts';
import type { Located } from './located.ts';
import { periodUnknown, sameYear } from './messages.ts';
import type { PeriodMove } from './move-year.ts';
import { movePeriod, readPeriod } from './period.ts';
import { withChanges } from './with-changes.ts';
import { yearChanges } from './year-changes.ts';

/** What the yearly job needs to know besides the old plan. */
export interface NextYearOptions {
  readonly year: number;
  /** The plan's own agencies and cited documents joined with those of its shared lists. */
  readonly lists: Lists;
  /** The name of the new file, to which the places of the decisions belong. */
  readonly newFile: string;
  /** How the shared lists that the old plan names are named from the new file; those not told stay as they are. */
  readonly listPaths?: ReadonlyMap<string, string>;
}

/** Gives each decision its place in the new source and puts them in the order of that source. */
function placed(
  decisions: readonly Located[],
  file: EditableFile,
  newFile: string,
  source: string,
  splices: readonly Splice[],
): readonly Message[] {
  const placeOf = placesIn(newFile, source);
  const messages = decisions.map(({ path, stretch, at }) => {
    const old = file.places.ofValue(path);
    const [start, end] = stretch ?? [old?.start.offset ?? 0, old?.end.offset ?? 0];
    return at(placeOf(offsetAfter(splices, start), offsetAfter(splices, end)));
  });
  const offsetOf = ({ place }: Message) => (place && 'start' in place ? (place.start.offset ?? 0) : 0);
  return messages.toSorted((left, right) => offsetOf(left) - offsetOf(right));
}

function prepare(
  file: EditableFile,
  plan: DataMap,
  move: PeriodMove,
  options: NextYearOptions,
): Outcome<string> {
  const texts = yearChanges(file, plan, move);
  const facts = factChanges(yamlPart(file), plan, move, options.listPaths ?? new Map());
  const changes = [...facts.changes, ...texts.changes];
  const splices = changes.flatMap((change) => change.splices);
  const source = applySplices(file.source, splices);
  if (!sameData(file.read(source), withChanges(plan, changes))) {
    const refusal = report('sua-khong-khop', editNotSafe, {}, { place: file.places.ofValue([]) });
    return { value: file.source, messages: [refusal] };
  }
  const decisions = [
    periodDecision(move, texts.changes.length),
    ...factDecisions(plan, facts.changes, facts.refused),
    ...basisDecisions(plan, move, options.lists),
    ...citationDecisions(plan, move),
    ...agencyDecisions(plan, move.next.year, options.lists),
    ...numberDecisions(plan),
    ...yearDecisions(texts.left, move),
  ];
  return { value: source, messages: placed(decisions, file, options.newFile, source, splices) };
}

/**
 * Makes the next year's plan from the last one's text: the same ids, order and comments; the period moved in `ky`,
 * in headings ("năm 2026") and time limits; number, day, month and signer taken out. What a person must decide comes
 * as messages with their places in the new text: căn cứ and cited documents, every other year left in the text,
 * given numbers, the signer, agencies that are no more. Reports `khong-ro-ky-cu`, `nam-khong-doi` and
 * `sua-khong-khop`, and then gives back the old text.
 */
export function nextYear(file: EditableFile, options: NextYearOptions): Outcome<string> {
  const plan = isDataMap(file.data) ? file.data : {};
  const old = readPeriod(plan);
  const place = file.places.ofValue(['ky']);
  if (!old) return { value: file.source, messages: [report('khong-ro-ky-cu', periodUnknown, {}, { place })] };
  if (old.year === options.year)
    return {
      value: file.source,
      messages: [report('nam-khong-doi', sameYear, { year: old.year }, { place })],
    };
  return prepare(file, plan, { old, next: movePeriod(old, options.year) }, options);
}
