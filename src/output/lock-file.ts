/**
 * The lock file of Word or LibreOffice among the names of a folder, that shows `name` to be open; undefined where
 * there is none. Word writes `~$` over the first two letters of a longer name.
 */
export function lockFileOf(name: string, listed: readonly string[]): string | undefined {
  const candidates = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return listed.find((other) => candidates.includes(other));
}
