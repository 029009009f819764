/** The code of an error of the system (`ENOSPC`, `EBUSY` …); undefined where it is none. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
