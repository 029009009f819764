import { mkdirSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertFile } from '../../src/build/convert-file.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { changeLogPath } from '../../src/model/change-record.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';
import { createRecordingTerminal } from '../fakes/recording-terminal.ts';
import { EXAMPLE_MOVES, type ExampleMove } from './example-moves.ts';

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost();
  mkdirSync(join(host.folder, 'data'));
  await cp('data', join(host.folder, 'data'), { recursive: true });
});
afterEach(() => host.discard());

async function reassign(...args: readonly string[]) {
  const { terminal, transcript } = createRecordingTerminal();
  const exitCode = await runCommand(['reassign', ...args], { host, terminal, clock: () => 0 });
  return { exitCode, transcript: transcript().replaceAll(host.folder, '') };
}

function argumentsOf({ example, from, to, split }: ExampleMove): readonly string[] {
  const rule = split ? ['--split', split] : [];
  return [example, '--from', from, ...to.flatMap((agency) => ['--to', agency]), ...rule];
}

/** The lines of a file that another has not at that place, with what stands there instead. */
function changedLines(before: string, after: string): string {
  const [old, next] = [before.split('\n'), after.split('\n')];
  if (old.length !== next.length) return `${old.length} lines, then ${next.length}`;
  return old
    .flatMap((line, index) => (line === next[index] ? [] : [`${index + 1}`, `- ${line}`, `+ ${next[index]}`]))
    .join('\n');
}

describe('vanthu reassign in the examples', () => {
  it.each(EXAMPLE_MOVES)('$what of $example: $from', async (move) => {
    const { example, from, what } = move;
    const before = await readFile(example, 'utf8');
    const { exitCode, transcript } = await reassign(...argumentsOf(move), '--yes');
    const after = await readFile(join(host.folder, example), 'utf8');
    expect(exitCode).toBe(0);
    const folder = basename(dirname(example));
    const shown = `${transcript}\n\n${changedLines(before, after)}\n`;
    const snapshot = join(
      import.meta.dirname,
      'expected',
      folder,
      `${what.replaceAll(' ', '-')}-${from}.txt`,
    );
    await expect(shown).toMatchFileSnapshot(snapshot);

    expect((await reassign(example, '--undo', '--yes')).exitCode).toBe(0);
    expect(await readFile(join(host.folder, example), 'utf8')).toBe(before);
    expect(await host.stat(changeLogPath(example))).toBeUndefined();
  });

  it.each(EXAMPLE_MOVES.filter(({ what }) => what === 'a large office'))(
    'in Markdown change and come back as well: $from of $example',
    async (move) => {
      const markdown = `${move.example}.md`;
      const converted = await convertFile(host, move.example, 'markdown');
      const before = converted.value?.text ?? '';
      await host.writeFile(markdown, new TextEncoder().encode(before));
      const moved = await reassign(...argumentsOf({ ...move, example: markdown }), '--yes');
      expect(moved.exitCode).toBe(0);
      const after = await readFile(join(host.folder, markdown), 'utf8');
      expect(changedLines(before, after)).toMatch(/^\d+\n- /);
      expect((await reassign(markdown, '--undo', '--yes')).exitCode).toBe(0);
      expect(await readFile(join(host.folder, markdown), 'utf8')).toBe(before);
    },
  );

  it('find nothing more to change the second time', async () => {
    const [, move] = EXAMPLE_MOVES;
    if (!move) throw new Error('There are no moves');
    await reassign(...argumentsOf(move), '--yes');
    const { transcript } = await reassign(...argumentsOf(move), '--yes');
    expect(transcript).not.toMatch(/[1-9]\d* chỗ đổi/);
  });
});
