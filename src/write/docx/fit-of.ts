/** What was fitted for a node; a node without it is a fault of the stage before, never of user data. */
export function fitOf<Node, Fit>(fits: ReadonlyMap<Node, Fit>, node: Node, what: string): Fit {
  const fit = fits.get(node);
  if (fit === undefined) throw new Error(`Not fitted before writing: ${what}`);
  return fit;
}
