import { dataAt } from '../../model/data.ts';
import { messageKind } from '../../model/message.ts';
import type { DataPath } from '../../model/place.ts';
import { defineRule } from '../rule.ts';

const ESSENTIAL: readonly DataPath[] = [
  ['co_quan_ban_hanh'],
  ['quyet_dinh', 'trich_yeu'],
  ['ke_hoach', 'trich_yeu'],
];

const kind = messageKind<{ key: string }>({
  severity: 'error',
  clause: 'Đ8.2',
  vi: ({ key }) => ({ reason: `"${key}" để trống`, mend: `Ghi nội dung cho "${key}".` }),
  en: ({ key }) => ({ reason: `"${key}" is blank`, mend: `Fill in "${key}".` }),
});

/** The issuer and each document's subject are not blank. */
export const essentialText = defineRule({
  id: 'de-trong',
  why: {
    vi: 'Tên cơ quan ban hành và trích yếu là thành phần chính của thể thức, văn bản nào cũng in.',
    en: "The issuer's name and the subject are main parts of the form that every document prints.",
  },
  kind,
  after: ['co_quan_ban_hanh', 'trich_yeu'],
  find: ({ data, places }) =>
    ESSENTIAL.filter((path) => dataAt(data, path) === '').map((path) => ({
      found: { key: String(path.at(-1)) },
      place: places.ofKey(path),
    })),
  examples: {
    pass: [
      {
        is: {
          vi: 'Không có tên gọi riêng trong câu: chương trình tự suy ra',
          en: 'No name for use in sentences: the program derives it',
        },
        plan: 'ten_goi: ""',
      },
    ],
    fail: [
      {
        is: { vi: 'Tên cơ quan ban hành để trống', en: "The issuer's name is blank" },
        plan: 'co_quan_ban_hanh: ""',
      },
      {
        is: { vi: 'Trích yếu để trống', en: 'The subject is blank' },
        plan: `ke_hoach:
  trich_yeu: ""
  noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
