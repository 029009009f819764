import { messageKind } from '../../model/message.ts';
import type { TaskNode } from '../../model/plan/table.ts';
import { tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ label: string; role: string; task: string }>({
  severity: 'error',
  vi: ({ label, role, task }) => ({
    reason: `Nhiệm vụ ${task} thiếu "${role}" (${label})`,
    mend: `Thêm "${role}: …", hoặc bỏ "bat_buoc" của vai trò này.`,
  }),
  en: ({ role, task }) => ({
    reason: `The task ${task} has no "${role}"`,
    mend: `Add "${role}: …", or take "bat_buoc" off the role.`,
  }),
});

function isFilled(value: TaskNode[string]): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** How a message names a task: by id, else by its first words. */
function nameOf({ ma, ten = '' }: TaskNode): string {
  return ma ? `"${ma}"` : `"${ten.slice(0, 40)}"`;
}

/** Every task names the agencies that the plan requires; groups need not. */
export const requiredRoles = defineRule({
  id: 'thieu-vai-tro',
  why: {
    vi: 'Kế hoạch đã quy định mỗi nhiệm vụ phải có cơ quan giữ vai trò này.',
    en: 'The plan itself asks that an agency has this role in each task.',
  },
  kind,
  after: ['vai_tro', 'bat_buoc'],
  find: ({ plan, places, faultyKeys }) => {
    const roles = (plan.vai_tro ?? []).filter(({ ma, bat_buoc }) => bat_buoc && !faultyKeys.has(ma));
    if (roles.length === 0) return [];
    return tablesIn(plan).flatMap((at) =>
      [...tasksIn(at)]
        .filter(({ node }) => (node.nhiem_vu ?? []).length === 0)
        .flatMap(({ node, path }) =>
          roles
            .filter(({ ma }) => !isFilled(node[ma]))
            .map(({ ma, nhan }) => ({
              found: { label: nhan, role: ma, task: nameOf(node) },
              place: places.ofValue(node.ma === undefined ? path : [...path, 'ma']),
            })),
        ),
    );
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Nhóm không cần cơ quan chủ trì, nhiệm vụ thì có',
          en: 'A group needs no lead, its tasks have one',
        },
        plan: `vai_tro:
  - {ma: chu_tri, nhan: Cơ quan chủ trì, bat_buoc: có}
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - ten: Cải cách thể chế
        nhiem_vu:
          - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
      {
        is: {
          vi: 'Vai trò không bắt buộc thì để trống được',
          en: 'A role that is not required may be blank',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Nhiệm vụ không có cơ quan chủ trì', en: 'A task without a lead' },
        plan: `vai_tro:
  - {ma: chu_tri, nhan: Cơ quan chủ trì, bat_buoc: có}
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ}
      - {ten: Khảo sát ý kiến người dân, chu_tri: phong-vhxh}`,
      },
      {
        is: { vi: 'Danh sách cơ quan chủ trì trống', en: 'An empty list of leads' },
        plan: `vai_tro:
  - {ma: chu_tri, nhan: Cơ quan chủ trì, bat_buoc: có}
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: []}`,
      },
    ],
  },
});
