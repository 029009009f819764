import { messageKind } from '../../model/message.ts';
import { nodesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ own: string; others: readonly string[] }>({
  severity: 'error',
  vi: ({ own, others }) => ({
    reason: `"${own}" đứng một mình, không cùng với ${others.map((key) => `"${key}"`).join(', ')}`,
    mend: `Tách "- ${own}: …" thành một phần tử riêng của danh sách.`,
  }),
  en: ({ own, others }) => ({
    reason: `"${own}" stands alone, not beside ${others.map((key) => `"${key}"`).join(', ')}`,
    mend: `Make "- ${own}: …" an item of its own.`,
  }),
});

/** A placed table or a pointer is an item of its own, not part of a section. */
export const bodyNodeKinds = defineRule({
  id: 'muc-lan-lon',
  why: 'Một phần tử của nội dung là một mục, một bảng được đặt, hoặc một dòng chỉ dẫn; lẫn với nhau thì có phần không được in.',
  kind,
  find: ({ plan, places }) =>
    nodesIn(plan).flatMap(({ node, path }) => {
      const own = node.bang !== undefined ? 'bang' : node.chi_dan !== undefined ? 'chi_dan' : undefined;
      const others = Object.keys(node).filter((key) => key !== own);
      return own && others.length > 0
        ? [{ found: { own, others }, place: places.ofKey([...path, own]) }]
        : [];
    }),
});
