/** A fenced block of commands in a page, with the line on which it stands. */
export interface CommandBlock {
  readonly line: number;
  readonly commands: readonly string[];
}

const FENCE = /^```(\S*)/;

/** The blocks of one language (`sh`, `powershell`) of a page, in order; comments and blank lines left out. */
export function commandBlocks(page: string, language: string): readonly CommandBlock[] {
  const blocks: { line: number; commands: string[] }[] = [];
  let open: string | undefined;
  for (const [index, line] of page.split('\n').entries()) {
    const fence = FENCE.exec(line);
    if (fence) {
      open = open === undefined ? fence[1] : undefined;
      if (open === language) blocks.push({ line: index + 1, commands: [] });
    } else if (open === language && line.trim() !== '' && !line.startsWith('#'))
      blocks.at(-1)?.commands.push(line);
  }
  return blocks;
}

/** Commands that this project's checks run themselves (.ci/run), so that a page's test need not. */
const RUN_BY_CHECKS: readonly string[] = [
  'npm ci',
  'npm test',
  'npm run example',
  'npm run bench',
  'npm run docs',
];

/** Whether every command joined by `&&` on a line is one that the checks run. */
export function isRunByChecks(command: string): boolean {
  return command.split('&&').every((part) => RUN_BY_CHECKS.includes(part.trim()));
}
