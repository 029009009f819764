import type { z } from 'zod';
import type { DataPath } from '../model/place.ts';

/** An issue of zod that is no union's, with the whole path to where it is. */
export interface FittingIssue {
  readonly issue: z.core.$ZodIssue;
  readonly path: DataPath;
}

function dataPath(path: readonly PropertyKey[]): DataPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function isOwnShape(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function weight(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

/** The branch of a union that was probably meant: one of the value's shape, and of those the one with fewest faults. */
function meantBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const ofShape = branches.filter((issues) => !issues.some(isOwnShape));
  return ofShape.toSorted((left, right) => weight(left) - weight(right))[0];
}

/** Takes unions out of zod's issues: each issue is then about one value, in the branch that fits it best. */
export function fittingIssues(
  issues: readonly z.core.$ZodIssue[],
  above: DataPath = [],
): readonly FittingIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...dataPath(issue.path)];
    const branch = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
    return branch ? fittingIssues(branch, path) : [{ issue, path }];
  });
}
