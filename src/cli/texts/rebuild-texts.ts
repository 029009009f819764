import type { RebuildReason } from '../../rebuild/rebuild-reason.ts';

/** What is said of which documents are built again, and why. */
export interface RebuildTexts {
  /** What became of a document that was written. */
  readonly written: (reason: RebuildReason) => string;
  readonly wouldWrite: (path: string, reason: RebuildReason | undefined) => string;
  readonly firstDifference: Readonly<Record<'at' | 'key' | 'before' | 'after', string>>;
}

type Kind = RebuildReason['kind'];

const WHY_VI: Readonly<Record<Kind, string>> = {
  new: 'chưa dựng lần nào',
  unknown: 'không rõ lần dựng trước',
  missing: 'tệp không còn ở đó',
  edited: 'tệp đã bị sửa',
  tree: 'nội dung thay đổi',
  measures: 'trình bày thay đổi',
  fonts: 'phông chữ khác',
  options: 'tùy chọn khác',
  program: 'phiên bản vanthu khác',
  forced: '--force',
};

const WHY_EN: Readonly<Record<Kind, string>> = {
  new: 'it was not built before',
  unknown: 'nothing is known of the last build',
  missing: 'the file is gone',
  edited: 'the file was edited',
  tree: 'its content changed',
  measures: 'its layout changed',
  fonts: 'the fonts changed',
  options: 'the options changed',
  program: 'another version of vanthu',
  forced: '--force',
};

function idOf(reason: RebuildReason): string | undefined {
  return reason.kind === 'tree' ? reason.first?.id : undefined;
}

/** In Vietnamese. */
export const rebuildVi: RebuildTexts = {
  written: (reason) => {
    const id = idOf(reason);
    if (reason.kind === 'new') return 'đã ghi';
    return `đã ghi: ${WHY_VI[reason.kind]}${id === undefined ? '' : `, từ ${id}`}`;
  },
  wouldWrite: (path, reason) =>
    `${path}: ${reason ? `sẽ được dựng lại, vì ${WHY_VI[reason.kind]}` : 'không đổi, sẽ để nguyên'}`,
  firstDifference: { at: 'chỗ khác đầu tiên', key: 'khóa', before: 'trước', after: 'nay' },
};

/** In English. */
export const rebuildEn: RebuildTexts = {
  written: (reason) => {
    const id = idOf(reason);
    if (reason.kind === 'new') return 'written';
    return `written: ${WHY_EN[reason.kind]}${id === undefined ? '' : `, from ${id} on`}`;
  },
  wouldWrite: (path, reason) =>
    `${path}: ${reason ? `would be built again: ${WHY_EN[reason.kind]}` : 'as it was, would be left alone'}`,
  firstDifference: { at: 'first difference', key: 'key', before: 'before', after: 'now' },
};
