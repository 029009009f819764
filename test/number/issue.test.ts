import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/inline.ts';
import type { NumberedIssue } from '../../src/model/numbered.ts';
import { dateInWords } from '../../src/number/date-words.ts';
import { numberText, planText } from '../stages/number-text.ts';

function issueOf(facts: string): NumberedIssue {
  return numberText(planText('noi_dung: x', facts)).value.issue;
}

const signed = (...lines: readonly string[]) => issueOf(lines.join('\n'));
const competence = (...lines: readonly string[]) =>
  signed(...lines).competence.map(({ inlines }) => plainText(inlines));

describe('the lines above the signer’s name', () => {
  const COLLECTIVE = 'tham_quyen: tap-the';
  const HEAD = 'tham_quyen: nguoi-dung-dau';

  it.each([
    ['the head for a collective', COLLECTIVE, '{chuc_vu: Chủ tịch}', ['TM. Ủy ban nhân dân', 'Chủ tịch']],
    [
      'a deputy for the head of a collective',
      COLLECTIVE,
      '{chuc_vu: Phó Chủ tịch}',
      ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'],
    ],
    [
      'a deputy for a head who issues alone',
      HEAD,
      '{chuc_vu: Phó Chủ tịch}',
      ['KT. Chủ tịch', 'Phó Chủ tịch'],
    ],
    [
      'a deputy of the first rank for the head, whose title has no rank',
      HEAD,
      '{chuc_vu: Phó Chủ tịch Thường trực}',
      ['KT. Chủ tịch', 'Phó Chủ tịch Thường trực'],
    ],
    [
      'a deputy in charge',
      HEAD,
      '{chuc_vu: Phó Giám đốc phụ trách Sở}',
      ['KT. Giám đốc', 'Phó Giám đốc phụ trách Sở'],
    ],
    ['a deputy of another post', HEAD, '{chuc_vu: Phó Giám đốc}', ['KT. Giám đốc', 'Phó Giám đốc']],
    ['an acting head', HEAD, '{chuc_vu: Chủ tịch, hinh_thuc_ky: quyen}', ['Q. Chủ tịch']],
    [
      'by order',
      HEAD,
      '{chuc_vu: Chánh Văn phòng, hinh_thuc_ky: thua-lenh}',
      ['TL. Chủ tịch', 'Chánh Văn phòng'],
    ],
    [
      'by order, never for the collective',
      COLLECTIVE,
      '{chuc_vu: Chánh Văn phòng, hinh_thuc_ky: thua-lenh}',
      ['TL. Chủ tịch', 'Chánh Văn phòng'],
    ],
    [
      'by authorisation, for a head that the plan names',
      HEAD,
      '{chuc_vu: Chi cục trưởng, hinh_thuc_ky: thua-uy-quyen, nguoi_dung_dau: Giám đốc}',
      ['TUQ. Giám đốc', 'Chi cục trưởng'],
    ],
    [
      'a collective by its own name',
      COLLECTIVE,
      '{chuc_vu: Trưởng ban, ten_tap_the: Ban Chỉ đạo}',
      ['TM. Ban Chỉ đạo', 'Trưởng ban'],
    ],
    [
      'as overridden',
      COLLECTIVE,
      '{chuc_vu: Chủ tịch, quyen_han: "TM. BAN\\n\\n TRƯỞNG BAN "}',
      ['TM. BAN', 'TRƯỞNG BAN'],
    ],
  ])('%s', (_, authority, signer, lines) => {
    expect(competence(authority, `nguoi_ky: ${signer}`)).toEqual(lines);
  });

  it('are none where no one signs yet', () => {
    expect(competence(COLLECTIVE)).toEqual([]);
    expect(signed(COLLECTIVE).hasSignature).toBe(false);
  });

  it('name a body that is not of every level of government whole', () => {
    const text = planText('noi_dung: x', `${COLLECTIVE}\nnguoi_ky: {chuc_vu: Trưởng ban}`);
    const { issue } = numberText(text.replace('Ủy ban nhân dân huyện Tân Lập', 'Ban Quản lý rừng')).value;
    expect(plainText(issue.competence[0]?.inlines ?? [])).toBe('TM. Ban Quản lý rừng');
  });

  it('name the collective by the first line of a name broken by hand', () => {
    const text = planText('noi_dung: x', `${COLLECTIVE}\nnguoi_ky: {chuc_vu: Chủ tịch}`).replace(
      'Ủy ban nhân dân huyện Tân Lập',
      '"Ủy ban nhân dân\\nhuyện Tân Lập"',
    );
    const { issue } = numberText(text).value;
    expect(issue.competence.map(({ inlines }) => plainText(inlines))).toEqual([
      'TM. Ủy ban nhân dân',
      'Chủ tịch',
    ]);
    expect(plainText(issue.authority.inlines)).toBe('Ủy ban nhân dân huyện Tân Lập');
  });
});

describe('THẨM QUYỀN BAN HÀNH', () => {
  it.each([
    ['tham_quyen: tap-the', 'Ủy ban nhân dân huyện Tân Lập'],
    [
      'tham_quyen: nguoi-dung-dau\nnguoi_ky: {chuc_vu: Phó Chủ tịch}',
      'Chủ tịch Ủy ban nhân dân huyện Tân Lập',
    ],
    ['tham_quyen_ban_hanh: Thường trực HĐND huyện', 'Thường trực HĐND huyện'],
  ])('%s', (facts, line) => {
    expect(plainText(issueOf(facts).authority.inlines)).toBe(line);
  });
});

describe('dates in words', () => {
  it.each([
    [{ ngay: 5, thang: 1, nam: 2025 }, 'ngày 05 tháng 01 năm 2025'],
    [{ ngay: 9, thang: 2, nam: 2025 }, 'ngày 09 tháng 02 năm 2025'],
    [{ ngay: 10, thang: 3, nam: 2025 }, 'ngày 10 tháng 3 năm 2025'],
    [{ ngay: 31, thang: 12, nam: 2025 }, 'ngày 31 tháng 12 năm 2025'],
    [{ thang: 9, nam: 2023 }, 'ngày …… tháng 9 năm 2023'],
    [{ nam: 2023 }, 'ngày …… tháng …… năm 2023'],
    [undefined, 'ngày …… tháng …… năm ……'],
  ])('%o', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

describe('the number of the document', () => {
  it.each([
    ['so_ky_hieu: 5/KH-UBND', '05', 'number'],
    ['so_ky_hieu: 127/KH-UBND', '127', 'number'],
    ['so_ky_hieu: /KH-UBND', '\u00a0'.repeat(8), 'blank'],
    ['', '\u00a0'.repeat(8), 'blank'],
  ])('%s', (facts, value, role) => {
    expect(issueOf(facts).number.inlines).toEqual([{ type: 'text', value, role }]);
  });
});

describe('a draft', () => {
  it.each([
    ['so_ky_hieu: 5/KH-UBND\nngay_ban_hanh: 5/1/2025', false],
    ['so_ky_hieu: /KH-UBND\nngay_ban_hanh: 5/1/2025', true],
    ['so_ky_hieu: 5/KH-UBND\nngay_ban_hanh: /1/2025', true],
    ['so_ky_hieu: 5/KH-UBND', true],
    ['tinh_trang: chinh-thuc', false],
    ['so_ky_hieu: 5/KH-UBND\nngay_ban_hanh: 5/1/2025\ntinh_trang: du-thao', true],
  ])('%s: %s', (facts, isDraft) => {
    expect(issueOf(facts).isDraft).toBe(isDraft);
  });
});

describe('recipients', () => {
  const recipients = (list: string) => {
    const facts = `co_quan: [{ma: phong-nv, ten: Phòng Nội vụ huyện, ten_ngan: Phòng Nội vụ}]\nnoi_nhan: [${list}]`;
    const { value, messages } = numberText(planText('noi_dung: [{ma: muc, tieu_de: A}]', facts));
    return { lines: value.issue.recipients.map(({ words }) => plainText(words.inlines)), messages };
  };

  it.each([
    ['Sở Nội vụ;', 'Sở Nội vụ'],
    ['{ten: Sở Nội vụ, muc_dich: b/c}', 'Sở Nội vụ (b/c)'],
    ['{ten: Sở Nội vụ, muc_dich: (b/c)}', 'Sở Nội vụ (b/c)'],
    ['{ten: Sở Nội vụ, muc_dich: b/c (02 bản)}', 'Sở Nội vụ (b/c (02 bản))'],
    ['{co_quan: phong-nv}', 'Phòng Nội vụ'],
    ['{co_quan: phong-nv, ten: Phòng NV}', 'Phòng NV'],
    ['{co_quan: Hội Nông dân}', 'Hội Nông dân'],
    ['{nhu: muc}', 'Như Mục I'],
    ['"Các xã: [[co-quan:phong-nv]]"', 'Các xã: Phòng Nội vụ'],
  ])('%s', (entry, line) => {
    expect(recipients(entry).lines).toEqual([line]);
  });

  it('that look like an id and are none are reported', () => {
    const { lines, messages } = recipients('{co_quan: phong-vn}');
    expect(lines).toEqual(['phong-vn']);
    expect(messages).toMatchObject([
      { ruleId: 'co-quan-khong-co', severity: 'warning', note: 'Có phải là "phong-nv"?' },
    ]);
  });
});

describe('the line Lưu', () => {
  it.each([
    ['{}', 'VT', undefined],
    ['{don_vi: NV}', 'VT, NV', undefined],
    ['{noi: VT-UB, don_vi: NV.}', 'VT-UB, NV', undefined],
    ['{don_vi: K4, so_ban: 2}', 'VT, K4 (2)', undefined],
    ['{don_vi: NV, nguoi_soan: PL, so_phat_hanh: 300}', 'VT, NV', 'PL.(300)'],
  ])('%s', (luu, kept, code) => {
    const issue = issueOf(`luu: ${luu}`);
    expect(plainText(issue.kept?.inlines ?? [])).toBe(kept);
    expect(issue.drafterCode && plainText(issue.drafterCode.inlines)).toBe(code);
  });
});
