import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordFile } from '../../src/read/docx/read-word-file.ts';
import { recogniseWordFile } from '../../src/review/recognise/recognise-word-file.ts';
import { reviewFile } from '../../src/review/review-file.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import { DECREE_TYPES } from './decree-types.ts';
import { reviewContext } from './review-context.ts';
import { seedDocx } from './seeds/seed-docx.ts';

const shared = process.env.VANTHU_SHARED;

/** The rules on what a text says and how it is typed; what it looks like is not in the seeds. */
const CONTENT = [
  'dau-cuoi-can-cu',
  'can-cu-thieu',
  'luat-kem-so',
  'vien-dan-lan-dau',
  'vien-dan-lap-lai',
  'nam-vien-dan-lech',
  'quy-dinh-het-hieu-luc',
  'can-cu-ke-hoach-nam-truoc',
  'vien-dan-dieu-khoan',
  'viet-hoa',
  'cap-huyen-da-bo',
  'tinh-da-sap-nhap',
  'ten-co-quan-nhieu-cach',
  'chu-tri-va-phoi-hop',
  'thoi-han-truoc-ban-hanh',
  'thoi-han-qua-ky',
  'nam-khac-ky',
  'viet-tat-chua-giai-thich',
  'unicode-to-hop',
  'chu-d-la',
  'ky-tu-an',
  'hai-dau-cach',
  'dau-cach-truoc-dau-cau',
  'thieu-dau-cach',
  'dau-thanh-hai-kieu',
  'so-thu-tu-khong-lien-tuc',
  'so-thu-tu-lech-so-khong',
  'thieu-phu-luc',
  'phu-luc-khong-duoc-nhac',
  'so-phu-luc',
  'thieu-dong-kem-theo',
  'kem-theo-sai-van-ban',
  'cho-chua-dien',
  'cho-chua-dien-cua-du-thao',
  'nhu-tren',
  'nhu-dieu-khong-co',
  'noi-nhan-thieu-luu',
  'dong-luu-sai-mau',
  'dau-cuoi-noi-nhan',
] as const;

/** "seed | rule | words" of each judged line; why it is right follows in the file. */
const judged: readonly string[] = readFileSync('test/review/seeds.expected.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ').slice(0, 3).join(' | '));

async function findingsIn(folder: string, file: string): Promise<readonly string[]> {
  const bytes = await seedDocx(file, readFileSync(join(folder, file), 'utf8'));
  const { value: word } = readWordFile(file, bytes);
  if (!word) throw new Error(`${file} was not read`);
  return reviewFile(recogniseWordFile(word, DECREE_TYPES), reviewContext)
    .filter(({ ruleId, notEvaluated }) => !notEvaluated && CONTENT.some((id) => id === ruleId))
    .map(({ ruleId, quote }) => [file.slice(0, 3), ruleId, quote].join(' | '));
}

describe('the rules of content', () => {
  it('are rules of the review', () => {
    const known = REVIEW_RULES.map(({ id }) => id);
    expect(CONTENT.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('have a reason for every finding that counts as right', () => {
    const lines = readFileSync('test/review/seeds.expected.txt', 'utf8').split('\n');
    expect(lines.filter((line) => /^\d/.test(line) && line.split(' | ').length !== 4)).toEqual([]);
  });
});

describe.skipIf(!shared)('the seeds as DOCX (skipped without VANTHU_SHARED)', () => {
  const folder = join(shared ?? '', 'seeds');
  const files = shared ? readdirSync(folder).toSorted() : [];

  it('are five', () => {
    expect(files.map((file) => file.slice(0, 3))).toEqual(['000', '001', '002', '003', '004']);
  });

  it.each(files)('have the findings judged right, and no other: %s', async (file) => {
    const expected = judged.filter((line) => line.startsWith(file.slice(0, 3)));
    expect((await findingsIn(folder, file)).toSorted()).toEqual(expected.toSorted());
  });
});
