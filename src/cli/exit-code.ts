/** What the program answers to the shell with (docs/ma-thoat.md). */
export const EXIT_CODES = {
  ok: 0,
  planHasErrors: 1,
  wrongUsage: 2,
  notWritten: 3,
  editedKept: 4,
  internalError: 5,
} as const;

/** A number that the program ends with. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** The one code for several results: the smallest that is not 0. */
export function gravest(codes: readonly ExitCode[]): ExitCode {
  return (
    codes.filter((code) => code !== EXIT_CODES.ok).toSorted((one, other) => one - other)[0] ?? EXIT_CODES.ok
  );
}
