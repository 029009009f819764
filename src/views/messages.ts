import { messageKind } from '../model/message.ts';

/** An agency that was asked for has no task in the plan. */
export const noTasksFor = messageKind<{ typed: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ typed, nearest }) => ({
    reason: `"${typed}" không có nhiệm vụ nào trong kế hoạch`,
    mend: nearest
      ? `Có phải là "${nearest}"?`
      : 'Lệnh vanthu tasks PLAN --by co_quan liệt kê các cơ quan có nhiệm vụ.',
  }),
  en: ({ typed, nearest }) => ({
    reason: `"${typed}" has no task in the plan`,
    mend: nearest
      ? `Did you mean "${nearest}"?`
      : 'The command vanthu tasks PLAN --by co_quan lists the agencies that have tasks.',
  }),
});

/** A role that was asked for is none of the plan's. */
export const noSuchRole = messageKind<{ typed: string; known: readonly string[] }>({
  severity: 'error',
  vi: ({ typed, known }) => ({
    reason: `Kế hoạch không có vai trò "${typed}"`,
    mend: `Các vai trò: ${known.join(', ')}.`,
  }),
  en: ({ typed, known }) => ({
    reason: `The plan has no role "${typed}"`,
    mend: `Its roles: ${known.join(', ')}.`,
  }),
});
