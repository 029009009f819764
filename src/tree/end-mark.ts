import type { BlockNode } from '../model/tree.ts';
import { paragraph } from './paragraph.ts';

/** Puts the end mark after the last words of the last paragraph, wherever it stands; nothing where no paragraph is last. */
export function withEndMark(blocks: readonly BlockNode[], mark: string): readonly BlockNode[] {
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (last?.type === 'section') return [...before, { ...last, children: withEndMark(last.children, mark) }];
  if (last?.type !== 'paragraph') return blocks;
  return [...before, { ...last, children: [...last.children, { type: 'text', value: mark }] }];
}

/** The end mark on a line of its own, after a table whose plan asks for it. */
export function endMarkAfterTable(mark: string): BlockNode {
  return paragraph('paragraph', [{ type: 'text', value: mark }]);
}
