import { describe, expect, it } from 'vitest';
import type { ReviewedFile, ReviewedParagraph } from '../../src/model/reviewed.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { locateInPlan } from '../../src/review/locate.ts';
import { reviewedPlan } from '../../src/review/of-tree.ts';
import { everyParagraph } from '../../src/review/parts-of.ts';
import type { FindingPlace } from '../../src/review/rule.ts';
import { planText } from '../stages/number-text.ts';
import { readPlan } from '../stages/read-plan.ts';
import { treesOf } from '../stages/tree-text.ts';

const FILE = 'ke-hoach.yaml';

interface OpenedPlan {
  readonly source: string;
  readonly reviewed: ReviewedFile;
  readonly paragraphs: readonly ReviewedParagraph[];
  readonly locate: ReturnType<typeof locateInPlan>;
}

function openPlan(part: string, facts = ''): OpenedPlan {
  const source = planText(part, facts);
  const { plan, places, lists } = readPlan(source, FILE);
  const numbered = numberPlan(plan, { places, lists }).value;
  const reviewed = reviewedPlan({ file: FILE, source }, numbered, treesOf(numbered));
  const paragraphs = reviewed.documents.flatMap(everyParagraph);
  return { source, reviewed, paragraphs, locate: locateInPlan({ file: FILE, source, places }) };
}

function paragraphWith({ paragraphs }: OpenedPlan, words: string): ReviewedParagraph {
  const found = paragraphs.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No paragraph says ${words}`);
  return found;
}

function detailsOf(opened: OpenedPlan, finding: FindingPlace) {
  const message = () => {
    throw new Error('Nobody asks for the message');
  };
  return opened.locate({ ...finding, message });
}

/** What stands in the source where a finding is put. */
function wordsAt(opened: OpenedPlan, finding: FindingPlace): string | undefined {
  const { place } = detailsOf(opened, finding);
  return place && opened.source.slice(place.start.offset, place.end.offset);
}

describe('the place of a finding in a plan', () => {
  it('is that of the words at fault, by line and column', () => {
    const opened = openPlan('noi_dung:\n  - noi_dung: Rà soát thủ tục , hồ sơ.');
    const at = paragraphWith(opened, 'Rà soát');
    const { place } = detailsOf(opened, { at, quote: ' ,' });
    expect(place?.start).toMatchObject({ line: 7, column: 32 });
    expect(wordsAt(opened, { at, quote: ' ,' })).toBe(' ,');
  });

  it('is that of the occurrence that is meant', () => {
    const opened = openPlan('noi_dung:\n  - noi_dung: Phòng A báo cáo Phòng B, Phòng B báo cáo Phòng A.');
    const at = paragraphWith(opened, 'báo cáo');
    const offset = at.text.lastIndexOf('Phòng B');
    const { place } = detailsOf(opened, { at, quote: 'Phòng B', offset });
    expect(place?.start.offset).toBe(opened.source.lastIndexOf('Phòng B'));
  });

  it('is found behind the number that the program counts, and after a quoted value’s escapes', () => {
    const opened = openPlan(
      'noi_dung:\n  - tieu_de: Mục đích\n    noi_dung:\n      - noi_dung: "Thủ tục \\"một cửa\\"  liên thông"',
    );
    const at = paragraphWith(opened, 'liên thông');
    expect(wordsAt(opened, { at, quote: '  ' })).toBe('  ');
    expect(wordsAt(opened, { at, quote: 'liên thông' })).toBe('liên thông');
  });

  it('is found in text over several lines, and in text typed with loose marks', () => {
    const loose = 'Hồ sơ'.normalize('NFD');
    const opened = openPlan(`noi_dung:\n  - noi_dung: |\n      ${loose} một cửa\n\n      Hồ sơ liên thông`);
    expect(wordsAt(opened, { at: paragraphWith(opened, 'một cửa'), quote: 'Hồ sơ' })).toBe(loose);
    expect(wordsAt(opened, { at: paragraphWith(opened, 'liên thông'), quote: 'Hồ sơ' })).toBe('Hồ sơ');
  });

  it('is that of the whole value where its words are printed otherwise than typed', () => {
    const opened = openPlan(
      'noi_dung:\n  - noi_dung: Theo [[van-ban:nd]].',
      [
        'van_ban_vien_dan:',
        '  - ma: nd',
        '    loai: Nghị định',
        '    so_ky_hieu: 30/2020/NĐ-CP',
        '    ngay: 2020-03-05',
        '    co_quan: Chính phủ',
        '    trich_yeu: công tác văn thư',
      ].join('\n'),
    );
    const at = paragraphWith(opened, 'Nghị định');
    expect(wordsAt(opened, { at, quote: 'công tác văn thư' })).toContain('[[van-ban:nd]]');
  });

  it('is that of the title for a whole document, and of stretches as they are given', () => {
    const opened = openPlan('noi_dung:\n  - noi_dung: Rà soát.');
    const [document] = opened.reviewed.documents;
    if (!document) throw new Error('The plan has no document');
    expect(wordsAt(opened, { at: document })).toBe('Cải cách hành chính năm 2025');
    expect(wordsAt(opened, { at: document, stretch: [0, 7] })).toBe('van_ban');
  });
});

describe('what mends a finding', () => {
  it('replaces exactly the words quoted', () => {
    const opened = openPlan('noi_dung:\n  - noi_dung: Rà soát  thủ tục.');
    const at = paragraphWith(opened, 'Rà soát');
    const { fix } = detailsOf(opened, { at, quote: '  ', replacement: ' ' });
    expect(fix?.text).toBe(' ');
    expect(fix && opened.source.slice(fix.place.start.offset, fix.place.end.offset)).toBe('  ');
  });

  it('is not offered where the words are typed otherwise than they are printed', () => {
    const opened = openPlan(`noi_dung:\n  - noi_dung: ${'Hồ sơ'.normalize('NFD')} một cửa`);
    const at = paragraphWith(opened, 'một cửa');
    expect(detailsOf(opened, { at, quote: 'Hồ sơ', replacement: 'Bộ hồ sơ' }).fix).toBeUndefined();
  });
});

describe('the place of a finding under a heading of Markdown without words', () => {
  const source = '# Mục đích\n##\nRà soát thủ tục , hồ sơ.\n\n##\nBáo cáo thủ tục , hồ sơ.\n';
  const file = 'ke-hoach.md';
  const heading = {
    file,
    start: { line: 2, column: 1, offset: 11 },
    end: { line: 2, column: 3, offset: 13 },
  };
  const nowhere = { ofValue: () => undefined, ofKey: () => undefined };
  const locate = locateInPlan({ file, source, places: nowhere });
  const placed = (text: string) =>
    locate({
      at: {
        type: 'paragraph',
        part: 'clause',
        text,
        origin: { kind: 'plan', source: { path: [], place: heading } },
      },
      quote: 'tục ,',
      replacement: 'tục,',
      message: () => {
        throw new Error('Nobody asks for the message');
      },
    });

  it('is that of the words below it, which can be mended', () => {
    const { place, fix } = placed('1. Rà soát thủ tục , hồ sơ.');
    expect(place?.start).toMatchObject({ line: 3, column: 13 });
    expect(fix?.text).toBe('tục,');
  });
});
