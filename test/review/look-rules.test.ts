import { describe, expect, it } from 'vitest';
import type { ReviewedDocument, ReviewedFile, ReviewedParagraph } from '../../src/model/reviewed.ts';
import type { WordLine, WordRun } from '../../src/model/word-file.ts';
import type { LookedParagraph } from '../../src/review/looked.ts';
import { reviewFile } from '../../src/review/review-file.ts';
import type { SpecimenDocument } from '../../src/review/specimen.ts';
import { reviewContext, specimenMeasures } from './review-context.ts';
import { reviewedSpecimen } from './reviewed-specimen.ts';

type Change = (paragraph: LookedParagraph) => ReviewedParagraph;

function changed(document: ReviewedDocument, part: string, change: Change): ReviewedDocument {
  const blocks = document.blocks.map((block) => {
    if (block.type === 'table' || block.part !== part || !block.look) return block;
    return change({ ...block, look: block.look });
  });
  return { ...document, blocks };
}

function specimen(...documents: readonly SpecimenDocument[]): ReviewedFile {
  return reviewedSpecimen(documents, specimenMeasures);
}

function specimenWith(kind: SpecimenDocument['kind'], part: string, change: Change): ReviewedFile {
  const file = specimen({ kind });
  return { ...file, documents: file.documents.map((document) => changed(document, part, change)) };
}

const findings = (file: ReviewedFile) =>
  reviewFile(file, reviewContext).map(({ ruleId, quote, notEvaluated }) =>
    notEvaluated ? `${ruleId}?` : quote === undefined ? ruleId : `${ruleId}: ${quote}`,
  );

const runsOf = ({ look: { runs } }: LookedParagraph): readonly [WordRun, ...WordRun[]] => {
  const [first, ...rest] = runs;
  if (!first) throw new Error('A specimen has runs');
  return [first, ...rest];
};

/** The paragraph's text in runs of these words, each with what it changes of the look. */
const inRuns =
  (...parts: readonly (readonly [text: string, look: Partial<WordRun>])[]): Change =>
  (paragraph) => {
    const [run] = runsOf(paragraph);
    const runs = parts.map(([text, look]) => ({ ...run, text, ...look }));
    return { ...paragraph, text: parts.map(([text]) => text).join(''), look: { ...paragraph.look, runs } };
  };

const withLines =
  (...lines: readonly WordLine[]): Change =>
  (paragraph) => ({ ...paragraph, look: { ...paragraph.look, lines } });

describe('runs of one paragraph', () => {
  it('are told by the words at fault', () => {
    const file = specimenWith(
      'plan',
      'subject',
      inRuns(['Cải cách hành chính ', {}], ['năm 2026', { sizePt: 16 }]),
    );
    expect(findings(file)).toEqual(['co-chu: năm 2026']);
  });

  it('may set off a word, raise a note, and leave blanks in any size', () => {
    const file = specimenWith(
      'correspondence',
      'paragraph',
      inRuns(
        ['Ủy ban nhân dân xã gửi ', {}],
        ['kết quả rà soát', { bold: true }],
        ['1', { superscript: true, sizePt: 9 }],
        [' ', { sizePt: 20 }],
        ['để tổng hợp./.', {}],
      ),
    );
    expect(findings(file)).toEqual([]);
  });

  it('have their capitals judged together', () => {
    const file = specimenWith('plan', 'documentType', inRuns(['KẾ ', {}], ['hoạch', { caps: true }]));
    expect(findings(file)).toEqual([]);
  });

  it('need no number in bold where Word counts it and it stands in none', () => {
    const file = specimenWith('decision', 'article', (paragraph) => {
      const [, ...rest] = runsOf(paragraph);
      return { ...paragraph, look: { ...paragraph.look, runs: rest } };
    });
    expect(findings(file)).toEqual([]);
  });
});

describe('what a file does not show', () => {
  it('is told once a document and rule, where the width of the cells is missing', () => {
    const file = specimen({ kind: 'plan' });
    const documents = file.documents.map((document) => ({
      ...document,
      blocks: document.blocks.map((block) => {
        if (block.type === 'table' || !block.look) return block;
        const { widthTwips: _, ...look } = block.look;
        return { ...block, look };
      }),
    }));
    expect(findings({ ...file, documents })).toEqual(['dong-dau-bi-ngat?', 'do-dai-duong-ke?']);
  });

  it('is told of a drawn line whose length is missing', () => {
    expect(findings(specimenWith('plan', 'subject', withLines({ by: 'shape' })))).toEqual([
      'do-dai-duong-ke?',
    ]);
  });

  it('is not judged in a plan, which has no look', () => {
    const file = specimen({ kind: 'plan' });
    const documents = file.documents.map((document) => ({
      ...document,
      sections: [],
      blocks: document.blocks.map((block) => {
        if (block.type === 'table') return block;
        const { look: _, ...rest } = block;
        return rest;
      }),
    }));
    expect(findings({ ...file, origin: 'plan', documents })).toEqual([]);
    expect(findings({ ...file, documents })).toEqual([]);
  });
});

describe('drawn lines', () => {
  it('are found where a shape hangs on a paragraph beside its own', () => {
    const file = specimenWith('plan', 'issuingOrgan', withLines());
    const [document] = file.documents;
    if (!document) throw new Error('A specimen has a document');
    const both = changed(
      document,
      'tieuNgu',
      withLines(
        { by: 'shape', lengthTwips: 1000, centred: true },
        { by: 'shape', lengthTwips: 3410, centred: true },
      ),
    );
    expect(findings({ ...file, documents: [both] })).toEqual([]);
  });

  it('belong to the text that they hang on, however short', () => {
    const file = specimenWith('plan', 'tieuNgu', withLines({ by: 'shape', lengthTwips: 1000 }));
    expect(findings(file)).toEqual(['do-dai-duong-ke: Độc lập - Tự do - Hạnh phúc']);
  });
});

describe('condensed letters', () => {
  const narrow: Change = (paragraph) => ({
    ...paragraph,
    look: { ...paragraph.look, widthTwips: 5300 },
  });

  it('hold on a line that they would leave in their own width', () => {
    expect(findings(specimenWith('plan', 'quocHieu', narrow))).toEqual([
      'dong-dau-bi-ngat: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
    const condensed: Change = (paragraph) => {
      const [run] = runsOf(paragraph);
      return narrow({
        ...paragraph,
        look: { ...paragraph.look, runs: [{ ...run, spacingTwips: -8 }] },
      } satisfies LookedParagraph);
    };
    expect(findings(specimenWith('plan', 'quocHieu', condensed))).toEqual([]);
  });
});

describe('sections', () => {
  it('are judged once where two documents share one, and the second’s pages count on', () => {
    const file = specimen({ kind: 'decision', page: { leftTwips: 1418 } }, { kind: 'attachedPlan' });
    const [decision, plan] = file.documents;
    if (!decision || !plan) throw new Error('Two documents were asked for');
    const shared = { ...plan, sections: decision.sections.map((section) => ({ ...section })) };
    const rules = findings({ ...file, documents: [decision, shared] });
    expect(rules).toEqual(['le-trang', 'danh-so-trang']);
  });

  it('may centre the page number by the tab of Word’s own header', () => {
    const file = specimen({ kind: 'plan', pageNumber: { align: 'left' } });
    const withTabs = (tabs: string): ReviewedFile => ({
      ...file,
      documents: file.documents.map((document) => ({
        ...document,
        sections: document.sections.map((section) => ({
          ...section,
          headers: {
            ...section.headers,
            default: section.headers.default.map((paragraph) => ({
              ...paragraph,
              runs: paragraph.runs.flatMap((run) => {
                const { field: _, ...plain } = run;
                return [{ ...plain, text: tabs }, run];
              }),
            })),
          },
        })),
      })),
    });
    expect(findings(withTabs('\t'))).toEqual([]);
    expect(findings(withTabs('\t\t'))).toEqual(['vi-tri-so-trang']);
  });

  it('that begin anew within a document are told', () => {
    const file = specimen({ kind: 'plan' });
    const documents = file.documents.map((document) => ({
      ...document,
      sections: [
        ...document.sections,
        ...specimen({ kind: 'plan' }).documents.flatMap((each) => each.sections),
      ],
    }));
    expect(findings({ ...file, documents })).toEqual(['danh-so-trang']);
  });
});
