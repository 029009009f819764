import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/model/host.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';
import { readPlanFile } from '../../src/read/read-plan-file.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';

const unused = () => {
  throw new Error('not to be called');
};

/** A host whose one file has the given size and cannot be opened. */
function hostWith(stat: Host['stat'], readFile: Host['readFile'] = unused): Host {
  return {
    stat,
    readFile,
    realPath: unused,
    writeFile: unused,
    makeFolder: unused,
    remove: unused,
    list: unused,
    now: unused,
    currentFolder: unused,
  };
}

function sized(size: number, isDirectory = false): Host['stat'] {
  return async () => ({ size, isDirectory, modified: new Date(0) });
}

async function rules(host: Host) {
  const { value, messages } = await readPlanFile('ke-hoach.yaml', host);
  expect(value.kind).toBe('unreadable');
  return messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`);
}

describe('a file is not opened', () => {
  it('when it is larger than the limit', async () => {
    expect(await rules(hostWith(sized(100_000_000)))).toEqual(['1:1 tep-qua-lon']);
  });

  it('when it is a folder, or not there', async () => {
    expect(await rules(hostWith(sized(0, true)))).toEqual(['1:1 tep-la-thu-muc']);
    expect(await rules(hostWith(async () => undefined))).toEqual(['1:1 tep-khong-co']);
  });
});

it('says why the system does not let a file be read', async () => {
  const refuse = async () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  };
  const { messages } = await readPlanFile('ke-hoach.yaml', hostWith(sized(10), refuse));
  expect(messages).toMatchObject([
    { ruleId: 'tep-khong-doc-duoc', reason: expect.stringContaining('EACCES') },
  ]);
});

describe('hostile input is refused in bounded time and memory', () => {
  const start = 'van_ban: ke-hoach\na: ';
  const many = 2_000_000;
  it.each([
    ['nested brackets', start + '['.repeat(many), 'long-qua-sau'],
    ['nested braces', start + '{a: '.repeat(many / 4), 'long-qua-sau'],
    ['nested dashes', `van_ban: ke-hoach\na:\n  ${'- '.repeat(many / 2)}`, 'long-qua-sau'],
    ['empty lists', `${start}[${'[],'.repeat(many / 3)}]`, 'qua-nhieu-gia-tri'],
    ['nested question marks', `van_ban: ke-hoach\na:\n  ${'? '.repeat(many / 2)}`, 'long-qua-sau'],
  ])('%s', (_, source, rule) => {
    expect(source.length).toBeLessThan(DEFAULT_LIMITS.bytes);
    const { value, messages } = readPlanSource('thu.yaml', source);
    expect(value.kind).toBe('unreadable');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([rule]);
  });

  it('a long text repeated by aliases', () => {
    const source = `van_ban: ke-hoach\na: &a "${'chữ '.repeat(20_000)}"\nb: [${'*a, '.repeat(1_000)}]`;
    const { value, messages } = readPlanSource('thu.yaml', source);
    expect(value.kind).toBe('unreadable');
    expect(messages.map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual(['3 qua-nhieu-chu']);
  });

  it('a million lines of Markdown', () => {
    const { messages } = readPlanSource(
      'thu.md',
      `---\nvan_ban: ke-hoach\n---\n${'# a\n'.repeat(1_000_000)}`,
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['qua-nhieu-dong']);
  });

  it('thousands of directives in Markdown', () => {
    const body = '::chi-dan\n'.repeat(3_002);
    const { messages } = readPlanSource('thu.md', `---\nvan_ban: ke-hoach\n---\n::ke-hoach\n${body}`);
    expect(messages.map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual(['3004 md-qua-nhieu']);
  });

  it('a thousand errors, of which enough are told', () => {
    const source = `van_ban: ke-hoach\n${'a: @b\n'.repeat(1000)}`;
    const { messages } = readPlanSource('thu.yaml', source);
    expect(messages.length).toBe(100);
  });

  it('but depth that a plan may have is read, brackets in texts not counted', () => {
    const deep = `${'['.repeat(50)}x${']'.repeat(50)}`;
    const text = '"[[[["\nb: |\n  '.concat('[['.repeat(200));
    expect(readPlanSource('thu.yaml', `${start}${deep}\n`).value.kind).toBe('plan');
    expect(readPlanSource('thu.yaml', `${start}${text}\n`).messages).toEqual([]);
  });
});
