import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/inline.ts';
import { documentOf, numberText, planText } from '../stages/number-text.ts';
import { bodyOutline } from './outline.ts';

const FACTS = `ky: {nam: 2025, tu: 2024, den: 2026}
tham_so:
  - {ma: don_vi.ten, vi_du: xã Phú Thạnh}
  - {ma: loi_chao, vi_du: "Kính gửi [[don_vi.ten]]"}
co_quan:
  - {ma: phong-noi-vu, ten: Phòng Nội vụ huyện Tân Lập, ten_ngan: Phòng Nội vụ, ten_khac: [Phòng NV]}
van_ban_vien_dan:
  - {ma: qd-345, loai: Quyết định, so_ky_hieu: 345/QĐ-UBND, ngay: 15/7/2024, co_quan: UBND tỉnh, trich_yeu: về cải cách hành chính}
  - {ma: luat-ns, loai: Luật, ngay: 25/6/2015, co_quan: Quốc hội, trich_yeu: Ngân sách nhà nước}
phu_luc:
  - ma: pl-1
    tieu_de: Nhiệm vụ
    bang:
      ma: bang-1
      cot: [{ma: cot-tt, nhan: TT, truong: so_thu_tu}, {ma: cot-nd, nhan: "Nội dung\\nchi tiết", truong: ten}]
      nhiem_vu:
        - {ma: nhom-a, ten: Nhóm, nhiem_vu: [{ma: nv-1, ten: Một}, {ma: nv-2, ten: Hai}]}
  - {ma: pl-2, tieu_de: Biểu, noi_dung: "Xem [[nv-2]]"}`;

const BODY = `can_cu:
  - {ma: cc-1, noi_dung: "Căn cứ [[van-ban:luat-ns]]"}
noi_dung:
  - ma: muc-dich
    tieu_de: Mục đích
    noi_dung:
      - ma: chung
        tieu_de: Chung
        noi_dung:
          - {ma: diem-a, noi_dung: A}
          - {ma: gach, kieu_so: '-', noi_dung: B}
          - {ma: ngoac, kieu_so: (1), noi_dung: C}
  - ma: yeu-cau
    tieu_de: Yêu cầu
    noi_dung: |-
`;

/** Numbers the sample with one more line under Mục II. */
function withLine(line: string) {
  return numberText(planText(`${BODY}      ${line}`, FACTS));
}

/** What the line prints. */
function printed(line: string): string {
  const { body } = documentOf(withLine(line));
  return (bodyOutline(body).at(-1) ?? '').trim();
}

describe('a reference in words', () => {
  it.each([
    ['Theo [[muc-dich]]', 'Theo Mục I'],
    ['Theo [[chung]]', 'Theo khoản 1 Mục I'],
    ['Theo [[diem-a]]', 'Theo điểm a khoản 1 Mục I'],
    ['Theo [[ngoac]]', 'Theo tiết 1 khoản 1 Mục I'],
    ['Theo [[pl-1]]', 'Theo Phụ lục I'],
    ['Theo [[pl-2]]', 'Theo Phụ lục II'],
    ['Theo [[nv-2]]', 'Theo nhiệm vụ số 2 tại Phụ lục I'],
    ['Theo [[nhom-a]]', 'Theo nhóm nhiệm vụ số I tại Phụ lục I'],
    ['Theo [[bang-1]]', 'Theo Phụ lục I'],
    ['Theo [[cot-nd]]', 'Theo cột Nội dung chi tiết'],
    ['[[diem-a]] nêu', 'Điểm a khoản 1 Mục I nêu'],
    ['Năm [[ky.nam]], giai đoạn [[ky.tu]] - [[ky.den]]', 'Năm 2025, giai đoạn 2024 - 2026'],
    ['[[don_vi.ten]] và [[ don_vi.ten ]]', 'xã Phú Thạnh và xã Phú Thạnh'],
    ['[[loi_chao]]!', 'Kính gửi xã Phú Thạnh!'],
    ['Giao [[co-quan:phong-noi-vu]]', 'Giao Phòng Nội vụ huyện Tân Lập'],
    ['Giao [[co-quan:Phòng NV]]', 'Giao Phòng Nội vụ huyện Tân Lập'],
    [
      'Theo [[van-ban:qd-345]]; [[van-ban:qd-345]]',
      'Theo Quyết định số 345/QĐ-UBND ngày 15/7/2024 của UBND tỉnh về cải cách hành chính; Quyết định số 345/QĐ-UBND',
    ],
    ['Theo [[van-ban:luat-ns]]', 'Theo Luật Ngân sách nhà nước'],
  ])('%s', (line, expected) => {
    expect(printed(line)).toBe(expected);
    expect(withLine(line).messages).toEqual([]);
  });

  it('names a Điều without its Chương, since it has no other of its number', () => {
    const text = planText(`cap_so: [Chương I, Điều 1., 1., a)]
noi_dung:
  - ma: c1
    tieu_de: A
    noi_dung:
      - {tieu_de: Một}
      - {ma: d2, tieu_de: Hai, noi_dung: [{ma: k1, noi_dung: [{ma: pa, noi_dung: x}]}]}
  - {kieu_so: không, noi_dung: "[[c1]], [[d2]], [[k1]], [[pa]]"}`);
    expect(
      bodyOutline(documentOf(numberText(text)).body)
        .at(-1)
        ?.trim(),
    ).toBe('Chương I, Điều 2, khoản 1 Điều 2, điểm a khoản 1 Điều 2');
  });

  it('names Điều and khoản of a decision', () => {
    const text = `van_ban: quyet-dinh
co_quan_ban_hanh: UBND huyện
quyet_dinh:
  trich_yeu: Thử
  cac_dieu:
    - ma: dieu-1
      noi_dung:
        - {ma: khoan-1, noi_dung: [{ma: diem-a, noi_dung: A}]}
    - noi_dung: "[[dieu-1]], [[khoan-1]], [[diem-a]]"
noi_nhan: [{nhu: dieu-1}]
`;
    const { value } = numberText(text);
    expect(
      bodyOutline(documentOf({ value, messages: [] }).body)
        .at(-1)
        ?.trim(),
    ).toBe('Điều 1, khoản 1 Điều 1, điểm a khoản 1 Điều 1');
    expect(value.issue.recipients.map(({ words }) => plainText(words.inlines))).toEqual(['Như Điều 1']);
  });

  it('holds a dotted number instead of the numbers above it', () => {
    const text = planText(`cap_so: [I., 1., 1.1., a)]
noi_dung:
  - noi_dung: [{noi_dung: [{ma: sau, noi_dung: [{ma: diem, noi_dung: A}]}]}]
  - noi_dung: "[[sau]]; [[diem]]"`);
    expect(
      bodyOutline(documentOf(numberText(text)).body)
        .at(-1)
        ?.trim(),
    ).toBe('Khoản 1.1 Mục I; điểm a khoản 1.1 Mục I');
  });

  it('points from one document to another, and to rows by the table that has them first', () => {
    const { body } = documentOf(withLine('x'), 2);
    expect(bodyOutline(body)).toEqual(['Xem nhiệm vụ số 2 tại Phụ lục I']);
    const summary = '{ma: bang-2, nguon: bang-1, cot: [{nhan: Việc, truong: ten}]}';
    const facts = `${FACTS}\n  - {ma: pl-3, tieu_de: Tổng hợp, bang: ${summary}}`;
    const again = numberText(planText(`${BODY}      Theo [[nv-2]]`, facts));
    expect(bodyOutline(documentOf(again).body).at(-1)?.trim()).toBe('Theo nhiệm vụ số 2 tại Phụ lục I');
  });

  it('says whose id it stands for, with its looks', () => {
    const { body } = documentOf(withLine('**theo [[nv-1]]**'));
    const last = body.at(-1);
    const inside = last?.type === 'section' ? last.children[0] : undefined;
    const [, inline] = inside?.type === 'passage' ? (inside.lines[0]?.inlines ?? []) : [];
    expect(inline).toMatchObject({
      value: 'nhiệm vụ số 1 tại Phụ lục I',
      role: 'reference',
      bold: true,
      source: { ma: 'nv-1', place: { start: { line: 37 } } },
    });
  });
});

describe('a cited document', () => {
  it('is in full again in the next document of the set', () => {
    const facts = `${FACTS}\n  - {ma: pl-3, tieu_de: Biểu, noi_dung: "Theo [[van-ban:luat-ns]]"}`;
    const numbered = numberText(planText(`${BODY}      Theo [[van-ban:luat-ns]]`, facts));
    expect(plainText(documentOf(numbered).bases[0]?.words.inlines ?? [])).toBe(
      'Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015 của Quốc hội',
    );
    expect(bodyOutline(documentOf(numbered, 3).body)).toEqual([
      'Theo Luật Ngân sách nhà nước ngày 25/6/2015 của Quốc hội',
    ]);
  });

  it('is in full where the page has it first: in the subject, before the căn cứ', () => {
    const text = planText(`${BODY}      x`, FACTS).replace(
      'trich_yeu: Cải cách hành chính năm 2025',
      'trich_yeu: Thực hiện [[van-ban:luat-ns]]',
    );
    const document = documentOf(numberText(text));
    expect(plainText(document.subject.inlines)).toContain('ngày 25/6/2015');
    expect(plainText(document.bases[0]?.words.inlines ?? [])).toBe('Căn cứ Luật Ngân sách nhà nước');
  });
});

describe('a reference that cannot be resolved', () => {
  it.each([
    ['[[muc-dch]]', 'nhac-den-khong-co', 'Có phải là [[muc-dich]]?'],
    ['[[co-quan:phong-noi-vụ]]', 'nhac-den-khong-co', 'Có phải là [[co-quan:phong-noi-vu]]?'],
    ['[[phong-noi-vu]]', 'nhac-den-khong-co', 'Có phải là [[co-quan:phong-noi-vu]]?'],
    ['[[van-ban:qd-354]]', 'nhac-den-khong-co', 'Có phải là [[van-ban:qd-345]]?'],
    ['[[qd-345]]', 'nhac-den-khong-co', 'Có phải là [[van-ban:qd-345]]?'],
    ['[[don_vi.tn]]', 'nhac-den-khong-co', 'Có phải là [[don_vi.ten]]?'],
    ['[[xyz]]', 'nhac-den-khong-co', 'Kiểm tra lại mã; muốn in nguyên văn thì viết \\[[.'],
    ['[[constructor]]', 'nhac-den-khong-co', 'Kiểm tra lại mã; muốn in nguyên văn thì viết \\[[.'],
    ['[[gach]]', 'nhac-den-khong-co-so', 'Cho mục đó một kiểu số hoặc viết tên của nó bằng chữ.'],
    ['[[cc-1]]', 'nhac-den-khong-co-so', 'Cho mục đó một kiểu số hoặc viết tên của nó bằng chữ.'],
  ])('%s is an error with its place', (line, rule, mend) => {
    const { messages } = withLine(`Theo ${line}`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ ruleId: rule, severity: 'error', note: mend, line: 37 });
  });

  it('stands in the lines of a passage each on its own, so that all are reported', () => {
    expect(withLine('[[a]] [[b]] [[c]]').messages).toHaveLength(3);
  });
});

describe('values that hold references', () => {
  const facts = (...values: readonly string[]) =>
    `tham_so:\n${values.map((value, index) => `  - {ma: p${index}, vi_du: "${value}"}`).join('\n')}`;
  const rulesOf = (top: string) =>
    numberText(planText('noi_dung: "[[p0]]"', top)).messages.map(({ ruleId }) => ruleId);

  it('may not lead back to themselves', () => {
    expect(rulesOf(facts('[[p0]]'))).toEqual(['nhac-den-vong']);
    expect(rulesOf(facts('a [[p1]]', 'b [[p0]]'))).toEqual(['nhac-den-vong']);
  });

  it('may name the same value twice', () => {
    const numbered = numberText(planText('noi_dung: "[[p0]]"', facts('[[p1]] [[p1]]', 'x')));
    expect(bodyOutline(documentOf(numbered).body)).toEqual(['x x']);
    expect(numbered.messages).toEqual([]);
  });

  it('may not print without end: each naming the next twice, thirty deep', () => {
    const values = Array.from({ length: 30 }, (_, index) => `[[p${index + 1}]] [[p${index + 1}]]`);
    expect(rulesOf(facts(...values, 'x'))).toEqual(['nhac-den-qua-dai']);
  });

  it('are those of the unit where the unit gives them', () => {
    const numbered = numberText(
      planText('noi_dung: "[[p0]]"', facts('ví dụ')),
      new Map([['p0', 'xã Sơn Hạ']]),
    );
    expect(bodyOutline(documentOf(numbered).body)).toEqual(['xã Sơn Hạ']);
  });
});
