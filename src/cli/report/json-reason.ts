import type { RebuildReason } from '../../rebuild/rebuild-reason.ts';

/** The last key of the way to a value: list positions say nothing to an officer. */
export function keyOf(path: readonly (string | number)[]): string | undefined {
  return path.findLast((step) => typeof step === 'string');
}

/** Why a file was or would be written, as JSON reports hold it (docs/json.md). */
export function jsonReason(reason: RebuildReason) {
  if (reason.kind !== 'tree' || !reason.first) return { kind: reason.kind };
  const { id, source, before, after } = reason.first;
  return {
    kind: reason.kind,
    id,
    key: source && keyOf(source.path),
    file: source?.place?.file,
    line: source?.place?.start.line,
    column: source?.place?.start.column,
    before,
    after,
  };
}
