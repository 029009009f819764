import type { Outcome } from '../model/message.ts';
import { type SharedList, sharedList } from '../model/plan/agency.ts';
import type { ReadList } from '../model/plan-file.ts';
import { fittingIssues } from './fitting-issues.ts';
import { schemaErrors } from './schema-errors.ts';
import { schemaGuide } from './schema-guide.ts';
import { withoutBlanks } from './without-blanks.ts';

const guide = schemaGuide(sharedList);

/** Checks a file of shared agencies and cited documents against its schema; undefined where it does not fit. */
export function checkList({ data: read, places }: ReadList): Outcome<SharedList | undefined> {
  const data = withoutBlanks(read, guide);
  const parsed = sharedList.safeParse(data);
  return parsed.success
    ? { value: parsed.data, messages: [] }
    : {
        value: undefined,
        messages: schemaErrors(fittingIssues(parsed.error.issues), { data, places, guide }),
      };
}
