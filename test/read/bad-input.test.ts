import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeHost } from '../../src/host/node-host.ts';
import { hasErrors } from '../../src/model/message.ts';
import { readPlanFile } from '../../src/read/read-plan-file.ts';
import { dumpMessages } from './dump-messages.ts';

const FOLDER = 'test/read/bad';

/** Each folder has one file that cannot be read as it stands, and what is said about it. */
describe.each(readdirSync(FOLDER))('bad input: %s', (name) => {
  const file = readdirSync(join(FOLDER, name)).find((each) => each !== 'expected.txt') ?? '';

  it('is told with file, line, column, what was expected and how to mend it', async () => {
    const { value, messages } = await readPlanFile(`${FOLDER}/${name}/${file}`, createNodeHost());
    expect(value.kind).not.toBe('notPlan');
    expect(hasErrors(messages)).toBe(true);
    await expect(dumpMessages(messages)).toMatchFileSnapshot(`bad/${name}/expected.txt`);
  });
});
