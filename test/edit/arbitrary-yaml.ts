import fc from 'fast-check';
import { Document, isCollection, isScalar, visit } from 'yaml';
import type { Data } from '../../src/model/data.ts';

/** The ways of writing YAML that differ from file to file. */
export const someStyle = fc.record({
  indent: fc.integer({ min: 2, max: 4 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 30, 80),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  flowCollectionPadding: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  byteOrderMark: fc.boolean(),
  /** Every how many-th collection is written in flow style, and every how many-th value has a comment. */
  flowEvery: fc.constantFrom(0, 2, 5),
  commentEvery: fc.constantFrom(0, 2, 7),
});

/** Writes data as YAML in one of the many ways in which people do. */
export function writeInStyle(
  data: Data,
  style: typeof someStyle extends fc.Arbitrary<infer S> ? S : never,
): string {
  const { lineEnd, byteOrderMark, flowEvery, commentEvery, defaultStringType, ...rest } = style;
  const document = new Document(data, { schema: 'failsafe' });
  let collections = 0;
  let scalars = 0;
  visit(document, {
    Node(_key, node) {
      if (isCollection(node)) {
        collections += 1;
        if (flowEvery > 0 && collections > 1 && collections % flowEvery === 0) node.flow = true;
      }
      if (isScalar(node)) scalars += 1;
      if (commentEvery > 0 && scalars % commentEvery === 0) node.commentBefore = ' chú thích';
    },
  });
  const text = document.toString({ ...rest, defaultStringType, defaultKeyType: 'PLAIN' });
  return `${byteOrderMark ? '\uFEFF' : ''}${text.replaceAll('\n', lineEnd)}`;
}
