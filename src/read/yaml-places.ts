import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { DataPath, Place, PlaceIndex } from '../model/place.ts';
import { dataKey } from './data-key.ts';
import type { YamlPoints } from './yaml-points.ts';

interface Step {
  readonly value: Node | undefined;
  readonly key: Node | undefined;
}

function stepInto(node: Node, step: string | number): Step | undefined {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return isNode(item) ? { value: item, key: undefined } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    ({ key }) => isScalar(key) && dataKey(String(key.value ?? '').trim()).key === step,
  );
  return (
    pair && {
      value: isNode(pair.value) ? pair.value : undefined,
      key: isNode(pair.key) ? pair.key : undefined,
    }
  );
}

/** The targets of aliases: the last anchor of that name before each. */
function aliasTargets(document: Document): (alias: Node) => Node | undefined {
  const targets = new Map<Node, Node | undefined>();
  return (alias) => {
    if (!targets.has(alias)) targets.set(alias, isAlias(alias) ? alias.resolve(document) : undefined);
    return targets.get(alias);
  };
}

/** Finds where values and keys of a YAML document stand, on demand; what stands behind an alias has the alias's place. */
export function yamlPlaces(document: Document, points: YamlPoints): PlaceIndex {
  const targetOf = aliasTargets(document);
  const find = (path: DataPath, of: 'value' | 'key'): Place | undefined => {
    let node: Node | undefined = document.contents ?? undefined;
    let place = node && points.ofNode(node);
    let isBehindAlias = false;
    for (const [index, step] of path.entries()) {
      if (node && isAlias(node)) {
        isBehindAlias = true;
        node = targetOf(node);
      }
      const found: Step | undefined = node && stepInto(node, step);
      if (!found) break;
      const isLast = index === path.length - 1;
      const shown = of === 'key' && isLast ? (found.key ?? found.value) : (found.value ?? found.key);
      if (shown && !isBehindAlias) place = points.ofNode(shown) ?? place;
      node = found.value;
    }
    return place;
  };
  return { ofValue: (path) => find(path, 'value'), ofKey: (path) => find(path, 'key') };
}
