/** A part's name as it is looked up: no slash before it, and case does not count (ISO 29500-2, 6.2.2). */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/**
 * The part that a relationship of `source` points to (ISO 29500-2, 8.3.4); undefined where it would lead out of the
 * package. The package itself is the source ''.
 */
export function resolveTarget(source: string, target: string): string | undefined {
  const [path = ''] = decoded(target).replaceAll('\\', '/').split(/[?#]/, 1);
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/')) : '';
  const steps = path.startsWith('/') ? path.split('/') : [...folder.split('/'), ...path.split('/')];
  const reached: string[] = [];
  for (const step of steps) {
    if (step === '..') {
      if (reached.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') reached.push(step);
  }
  return reached.length > 0 ? partKey(reached.join('/')) : undefined;
}

/** The part that holds a part's relationships (ISO 29500-2, 6.5.2.2). */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
