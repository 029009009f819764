/** ` ma=…` where a node's id is not the one of the node around it, else nothing. */
export function idMark(ma: string | undefined, around: string | undefined): string {
  return ma === undefined || ma === around ? '' : ` ma=${ma}`;
}
