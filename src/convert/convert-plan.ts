import { type Data, isDataMap, sameData } from '../model/data.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { PlanFormat, ReadPlan } from '../model/plan-file.ts';
import { countComments } from './count-comments.ts';
import { commentsLost, conversionDiffers, keptInFrontMatter, typedNumbersLost } from './messages.ts';
import { planToMarkdown } from './plan-to-markdown.ts';
import { planToYaml } from './plan-to-yaml.ts';

/** What of the old file has no place in the new one. */
function losses(plan: ReadPlan): readonly Message[] {
  const place = plan.places.ofValue([]);
  const comments = countComments(plan);
  const { length: numbers } = plan.typedNumbers;
  return [
    ...(comments > 0 ? [report('chu-thich-khong-chuyen', commentsLost, { count: comments }, { place })] : []),
    ...(numbers > 0 ? [report('so-go-tay-bo-di', typedNumbersLost, { count: numbers }, { place })] : []),
  ];
}

/**
 * Writes a plan in the other form. `read` reads the result again, so that it surely says the same. Reports
 * `chu-thich-khong-chuyen` with the number of comments, `giu-o-phan-dau` for what stays in the front matter, and
 * `chuyen-khong-khop` (then the value is undefined) where the result would read otherwise.
 */
export function convertPlan(
  plan: ReadPlan,
  to: PlanFormat,
  read: (source: string, format: PlanFormat) => Data | undefined,
): Outcome<string | undefined> {
  const data = isDataMap(plan.data) ? plan.data : {};
  const { text, kept } = to === 'yaml' ? { text: planToYaml(data), kept: [] } : planToMarkdown(data);
  if (!sameData(read(text, to), plan.data)) {
    const place = plan.places.ofValue([]);
    return { value: undefined, messages: [report('chuyen-khong-khop', conversionDiffers, {}, { place })] };
  }
  const left = kept.map((path) =>
    report(
      'giu-o-phan-dau',
      keptInFrontMatter,
      { key: path.join('.') },
      { place: plan.places.ofValue(path) },
    ),
  );
  return { value: text, messages: [...losses(plan), ...left] };
}
