import { type Document, isCollection, isScalar, Scalar, visit, type YAMLParseError } from 'yaml';
import { type Message, messageKind, report } from '../model/message.ts';
import { OTHER_YAML_FAULT, YAML_FAULTS, type YamlFault } from './yaml-faults.ts';
import type { YamlPoints } from './yaml-points.ts';

/** A file of another kind can have an error on every line; the first hundred are enough to see that. */
const MOST_ERRORS = 100;

function faultOf(error: YAMLParseError): YamlFault {
  return (
    YAML_FAULTS.find(
      ({ codes, says }) => codes.includes(error.code) && (!says || says.test(error.message)),
    ) ?? OTHER_YAML_FAULT
  );
}

function opens(node: unknown, at: 'quote' | 'bracket'): number | undefined {
  if (at === 'bracket') return isCollection(node) && node.flow ? node.range?.[0] : undefined;
  const isQuoted = isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
  return isQuoted ? node.range?.[0] : undefined;
}

/** Where the quote or bracket opens that is not closed at `offset`: the last one before it. */
function openingBefore(document: Document, at: 'quote' | 'bracket', offset: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Node(_key, node) {
      const start = opens(node, at);
      if (start !== undefined && start < offset) opening = Math.max(start, opening ?? start);
    },
  });
  return opening;
}

function errorMessage(error: YAMLParseError, document: Document, points: YamlPoints): Message {
  const fault = faultOf(error);
  const kind = messageKind<Record<never, never>>({
    severity: 'error',
    vi: () => fault.vi,
    en: () => fault.en,
  });
  const [start, end] = error.pos;
  const opening = fault.at && openingBefore(document, fault.at, start);
  const place = opening === undefined ? points.placeOf(start, end) : points.placeOf(opening, opening + 1);
  return report(fault.rule, kind, {}, { place });
}

/**
 * The YAML library's parse errors as messages, one a line: one slip often makes it report several, and on every line
 * below that it has no place for the text.
 */
export function yamlErrors(document: Document, points: YamlPoints): readonly Message[] {
  const lines = new Set<number>();
  return document.errors.slice(0, MOST_ERRORS).flatMap((error) => {
    const { line } = points.placeOf(...error.pos).start;
    const follows = lines.has(line - 1) && faultOf(error).rule === 'yaml-thua-chu';
    const isTold = lines.has(line) || follows;
    lines.add(line);
    return isTold ? [] : [errorMessage(error, document, points)];
  });
}
