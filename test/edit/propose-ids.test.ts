import { describe, expect, it } from 'vitest';
import { proposeIds } from '../../src/edit/propose-ids.ts';
import { wordsOfText } from '../../src/edit/words-of-text.ts';
import type { Data } from '../../src/model/data.ts';

function idsFor(data: Data, taken: readonly string[] = []): readonly string[] {
  return proposeIds(data, taken).map(({ ma }) => ma);
}

function tasks(...names: readonly string[]): Data {
  return { bang: [{ ma: 'b', nhiem_vu: names.map((ten) => ({ ten })) }] };
}

describe('wordsOfText', () => {
  it('leaves out marks, stop words, numbers and the years and dates that an id would outlive', () => {
    expect(wordsOfText('Đẩy mạnh việc rà soát các văn bản của Trung ương năm 2025').join('-')).toBe(
      'day-manh-ra-soat-van-ban-trung-uong',
    );
    expect(
      wordsOfText('Căn cứ Quyết định số 345/QĐ-UBND ngày 24 tháng 7 năm 2018 về thi đua').join('-'),
    ).toBe('quyet-dinh-thi-dua');
    expect(wordsOfText('b) Chỉ số cải cách giai đoạn II, 2021 - 2025').join('-')).toBe(
      'chi-so-cai-cach-giai-doan',
    );
  });
});

describe('proposeIds', () => {
  it('takes as few words as tell a thing from the others', () => {
    expect(
      idsFor(tasks('Rà soát văn bản về đất đai ở xã', 'Rà soát văn bản về đất đai, môi trường', 'Rà soát')),
    ).toEqual(['ra-soat-van-ban-dat-dai', 'ra-soat-van-ban-dat-dai-moi', 'ra-soat']);
  });

  it('tells equal texts apart by where they stand, then by their kind, then by a letter', () => {
    const group = (ma: string) => ({ ma, ten: 'Nhóm', nhiem_vu: [{ ten: 'Báo cáo' }] });
    expect(idsFor({ bang: [{ ma: 'b', nhiem_vu: [group('quy'), group('nam')] }] })).toEqual([
      'bao-cao',
      'bao-cao-nam',
    ]);
    expect(idsFor(tasks('Báo cáo', 'Báo cáo', 'Báo cáo', 'Báo cáo', 'Báo cáo'))).toEqual([
      'bao-cao',
      'bao-cao-b',
      'nhiem-vu-bao-cao',
      'nhiem-vu-bao-cao-a',
      'nhiem-vu-bao-cao-b',
    ]);
  });

  it('takes no id that stands anywhere in the plan or in a shared list, nor those of the documents themselves', () => {
    const data = { co_quan: [{ ma: 'van-phong' }], noi_nhan: ['Văn phòng', 'Kho bạc', 'Kế hoạch'] };
    expect(idsFor(data, ['kho-bac'])).toEqual([
      'noi-nhan-van-phong',
      'noi-nhan-kho-bac',
      'noi-nhan-ke-hoach',
    ]);
  });

  it('names what has no words by its kind and where it stands', () => {
    expect(idsFor({ ke_hoach: { noi_dung: [{ ma: 'cha', noi_dung: [{ noi_dung: '123' }, {}] }] } })).toEqual([
      'muc-cha',
      'muc-cha-a',
    ]);
  });

  it('leaves placed tables, pointers and passages without an id', () => {
    expect(idsFor({ ke_hoach: { noi_dung: ['Đoạn văn', { bang: 'b' }, { chi_dan: '(Xem)' }] } })).toEqual([]);
  });

  it('gives a thousand equal texts a thousand ids in no time', () => {
    const many = Array.from({ length: 3000 }, () => 'Báo cáo');
    expect(new Set(idsFor(tasks(...many))).size).toBe(3000);
  });
});
