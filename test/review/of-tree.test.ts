import { describe, expect, it } from 'vitest';
import type { ReviewedDocument, ReviewedFile } from '../../src/model/reviewed.ts';
import { reviewedPlan } from '../../src/review/of-tree.ts';
import { everyParagraph } from '../../src/review/parts-of.ts';
import { numberText, planText } from '../stages/number-text.ts';
import { treesOf } from '../stages/tree-text.ts';

function reviewed(part: string, facts = ''): ReviewedFile {
  const source = planText(part, facts);
  const numbered = numberText(source).value;
  return reviewedPlan({ file: 'ke-hoach.yaml', source }, numbered, treesOf(numbered));
}

function onlyDocument({ documents }: ReviewedFile): ReviewedDocument {
  const [document] = documents;
  if (!document) throw new Error('The plan has no document');
  return document;
}

const BODY = `noi_dung:
  - tieu_de: Mục đích
    noi_dung:
      - noi_dung: Rà soát thủ tục.`;

describe('a plan under review', () => {
  it('has the parts of its trees, numbers included, each with the place of its value', () => {
    const document = onlyDocument(reviewed(BODY));
    const heading = everyParagraph(document).find(({ part }) => part === 'sectionHeading');
    expect(heading).toMatchObject({ text: 'I. Mục đích', number: 'I.' });
    expect(heading?.origin).toMatchObject({
      kind: 'plan',
      source: { path: ['ke_hoach', 'noi_dung', 0], place: { file: 'ke-hoach.yaml' } },
    });
    expect(heading?.look).toBeUndefined();
  });

  it('says of itself what its letterhead says', () => {
    const facts = ['so_ky_hieu: 05/KH-UBND', 'ngay_ban_hanh: 2025-02-03', 'dia_danh: Tân Lập'].join('\n');
    expect(onlyDocument(reviewed(BODY, facts)).facts).toMatchObject({
      number: '05',
      notation: 'KH-UBND',
      place: 'Tân Lập',
      date: '2025-02-03',
      year: 2025,
      typeName: 'Kế hoạch',
      subject: 'Cải cách hành chính năm 2025',
      issuer: 'Ủy ban nhân dân huyện Tân Lập',
    });
  });

  it('is a draft until it has its number and date', () => {
    expect(onlyDocument(reviewed(BODY)).isDraft).toBe(true);
    const facts = ['so_ky_hieu: 05/KH-UBND', 'ngay_ban_hanh: 2025-02-03', 'dia_danh: Tân Lập'].join('\n');
    expect(onlyDocument(reviewed(BODY, facts)).isDraft).toBe(false);
  });
});
