import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadBuilder } from '../../src/build/load-builder.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { flowOf } from '../../src/model/flow.ts';
import { plainText } from '../../src/model/inline.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';
import { createRecordingTerminal } from '../fakes/recording-terminal.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const ORDER =
  'Quyết định số 45/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân huyện Tân Lập về việc sắp xếp cơ quan';

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost(DATA);
});

afterEach(() => host.discard());

async function vanthu(...args: readonly string[]) {
  const { terminal, transcript } = createRecordingTerminal();
  const exitCode = await runCommand(args, { host, terminal, clock: () => 0 });
  return { exitCode, said: transcript() };
}

/** The words of the documents that a plan file makes, and its errors. */
async function printed(path: string) {
  const { value: builder } = await loadBuilder({ host });
  const { value, messages } = (await builder?.layOut(path)) ?? { value: undefined, messages: [] };
  const errors = messages.filter(({ severity }) => severity === 'error').map(({ reason }) => reason);
  const documents = value?.files.flatMap(({ tree }) => tree.documents) ?? [];
  const paragraphs = documents
    .flatMap(flowOf)
    .flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : []));
  const words = paragraphs.join('\n').replaceAll('\u00A0', ' ');
  return { errors, kinds: documents.map(({ kind }) => kind), words };
}

/** Each example, an agency whose tasks another takes over, and what Điều 1 must then say. */
const MOVES: readonly {
  readonly plan: string;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly says: readonly string[];
}[] = [
  {
    plan: 'cai-thien-chi-so-tinh/ke-hoach.yaml',
    from: 'so-noi-vu',
    to: 'van-phong-ubnd-tinh',
    kinds: ['decision', 'appendix'],
    says: [
      'Sửa đổi, bổ sung khoản 3 Mục IV Kế hoạch như sau:',
      'Căn cứ Kế hoạch số 127/KH-UBND ngày 12 tháng 8 năm 2021 của UBND tỉnh Trường Sơn về cải thiện',
    ],
  },
  {
    plan: 'duy-tri-chi-so-xa/ke-hoach.yaml',
    from: 'van-phong-thong-ke-xa',
    to: 'dia-chinh-nong-nghiep-xa',
    kinds: ['decision'],
    says: ['Sửa đổi, bổ sung khoản 5 Mục III Kế hoạch như sau:', '“5. Công chức Địa chính'],
  },
  {
    plan: 'khac-phuc-chi-so/ke-hoach.yaml',
    from: 'phong-tai-chinh-ke-hoach',
    to: 'phong-noi-vu',
    kinds: ['decision', 'appendix'],
    says: ['bằng Phụ lục kèm theo Quyết định này', 'Tại các số thứ tự II, VII, cột “Cơ quan phối hợp”: thay'],
  },
  {
    plan: 'nang-cao-chi-so/quyet-dinh.yaml',
    from: 'phong-noi-vu',
    to: 'phong-tu-phap',
    kinds: ['decision', 'appendix'],
    says: [
      'ban hành kèm theo Quyết định số 2318/QĐ-UBND như sau:',
      'cột “Cơ quan theo dõi”: thay “Phòng Nội vụ” bằng “Phòng Tư pháp”',
      'Sửa đổi, bổ sung đoạn cuối Kế hoạch như sau:',
    ],
  },
  {
    plan: 'phan-cong-cchc/phan-cong.yaml',
    from: 'phong-noi-vu',
    to: 'van-phong-hdnd-ubnd',
    kinds: ['decision', 'appendix'],
    says: ['Thay thế Phụ lục I “Phân công trách nhiệm', 'Tại các số thứ tự 4, 34, cột'],
  },
];

describe.each(MOVES)('$plan, after a reassignment', ({ plan, from, to, kinds, says }) => {
  test('gives an amending decision that builds and passes the check without errors', async () => {
    const draft = join(plan, '..', 'sua-doi.yaml');
    const moved = await vanthu('reassign', plan, '--from', from, '--to', to, '--yes', '--order', ORDER);
    expect([moved.exitCode, moved.said]).toEqual([0, expect.anything()]);
    const amended = await vanthu('amend', plan, '-o', draft);
    expect([amended.exitCode, amended.said]).toEqual([0, expect.stringContaining(`Đã ghi ${draft}`)]);
    const document = await printed(draft);
    expect(document.errors).toEqual([]);
    expect(document.kinds).toEqual(kinds);
    for (const words of [...says, 'Điều 1. Sửa đổi, bổ sung một số nội dung của', `Căn cứ ${ORDER}`])
      expect(document.words).toContain(words);
    const checked = await vanthu('check', draft);
    expect([checked.exitCode, checked.said]).toEqual([0, expect.stringContaining('0 lỗi')]);
  });
});
