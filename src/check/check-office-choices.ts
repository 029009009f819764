import type { Outcome } from '../model/message.ts';
import { type OfficeChoices, officeChoicesSchema } from '../model/office-choices.ts';
import type { ReadList } from '../model/plan-file.ts';
import { parseWithoutFaults } from './parse-without-faults.ts';
import { schemaErrors } from './schema-errors.ts';
import { schemaGuide } from './schema-guide.ts';
import { withoutBlanks } from './without-blanks.ts';

const guide = schemaGuide(officeChoicesSchema);

/** Checks an office's `vanthu.yaml` against its schema; the value is what the schema accepts of it. */
export function checkOfficeChoices({ data: read, places }: ReadList): Outcome<OfficeChoices | undefined> {
  const data = withoutBlanks(read, guide);
  const { issues, faultless } = parseWithoutFaults(data, officeChoicesSchema, guide);
  return { value: faultless?.value, messages: schemaErrors(issues, { data, places, guide }) };
}
