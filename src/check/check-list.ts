import type { Outcome } from '../model/message.ts';
import { type SharedList, sharedList } from '../model/plan/agency.ts';
import type { ReadList } from '../model/plan-file.ts';
import { parseWithoutFaults } from './parse-without-faults.ts';
import { schemaErrors } from './schema-errors.ts';
import { schemaGuide } from './schema-guide.ts';
import { withoutBlanks } from './without-blanks.ts';

const guide = schemaGuide(sharedList);

/** Checks a file of shared agencies and cited documents against its schema; the value is what the schema accepts of it. */
export function checkList({ data: read, places }: ReadList): Outcome<SharedList | undefined> {
  const data = withoutBlanks(read, guide);
  const { issues, faultless } = parseWithoutFaults(data, sharedList, guide);
  return { value: faultless?.value, messages: schemaErrors(issues, { data, places, guide }) };
}
