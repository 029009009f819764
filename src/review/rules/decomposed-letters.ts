import { messageKind } from '../../model/message.ts';
import type { ReviewedParagraph } from '../../model/reviewed.ts';
import { acrossFile, type FindingInFile } from '../across-file.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

interface Found {
  readonly word: string;
  readonly count: number;
}

const kind = messageKind<Found>({
  severity: 'warning',
  clause: 'PL I, I.4',
  vi: ({ word, count }) => ({
    reason: `${count} từ gõ bằng Unicode tổ hợp (chữ và dấu rời nhau), từ đầu tiên là "${word}"`,
    mend: 'Chuyển cả tệp sang Unicode dựng sẵn (TCVN 6909:2001) rồi lưu lại.',
  }),
  en: ({ word, count }) => ({
    reason: `${count} words are typed in decomposed Unicode (letters and marks apart), first "${word}"`,
    mend: 'Put the whole file into composed Unicode (NFC, TCVN 6909:2001).',
  }),
});

const WORD = /[\p{L}\p{M}]+/gu;

interface Decomposed {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function decomposedIn(text: string): readonly Decomposed[] {
  if (!/\p{M}/u.test(text)) return [];
  return [...text.matchAll(WORD)]
    .filter(({ 0: word }) => /\p{M}/u.test(word) && word.normalize('NFC') !== word)
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** The text as the file holds it: the words of a paragraph may have been put into NFC to be recognised. */
function typedText({ text, look }: ReviewedParagraph): string {
  if (/\p{M}/u.test(text) || !look) return text;
  return look.runs.some((run) => /\p{M}/u.test(run.text)) ? look.runs.map((run) => run.text).join('') : text;
}

function inSource({ file }: ReviewContext, source: string): readonly FindingInFile<Found>[] {
  const words = decomposedIn(source);
  const [first, last] = [words[0], words.at(-1)];
  const [document] = file.documents;
  if (!first || !last || !document) return [];
  return [
    {
      found: { word: first.word.normalize('NFC'), count: words.length },
      document,
      at: document,
      quote: first.word,
      stretch: [first.start, last.end],
      replacement: source.slice(first.start, last.end).normalize('NFC'),
    },
  ];
}

function inParagraphs({ file }: ReviewContext): readonly FindingInFile<Found>[] {
  const all = file.documents.flatMap((document) =>
    everyParagraph(document).flatMap((paragraph) =>
      decomposedIn(typedText(paragraph)).map(({ word }) => ({ document, paragraph, word })),
    ),
  );
  const [first] = all;
  if (!first) return [];
  const { document, paragraph, word } = first;
  const quote = paragraph.text.includes(word) ? word : word.normalize('NFC');
  return [{ found: { word: word.normalize('NFC'), count: all.length }, document, at: paragraph, quote }];
}

/** Letters with their marks apart look right and are found by no search; told once a file. */
export const decomposedLetters = defineReviewRule({
  id: 'unicode-to-hop',
  why: {
    vi: 'Chữ Unicode tổ hợp nhìn như chữ thường nhưng tìm kiếm không ra, phông chữ đặt dấu lệch.',
    en: 'Decomposed letters look right, but no search finds them and fonts misplace their marks.',
  },
  mistakes: [27],
  judges: ['plan', 'docx'],
  kind,
  find: acrossFile((context) =>
    context.file.source === undefined ? inParagraphs(context) : inSource(context, context.file.source),
  ),
  examples: {
    pass: [
      {
        is: { vi: 'Chữ Unicode dựng sẵn', en: 'Composed letters' },
        documents: [{ kind: 'plan', body: [{ part: 'paragraph', text: 'Giải quyết hồ sơ đúng hạn./.' }] }],
      },
    ],
    fail: [
      {
        is: { vi: 'Chữ và dấu rời nhau', en: 'Letters and marks apart' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: `Giải quyết ${'hồ sơ'.normalize('NFD')} đúng hạn./.` }],
          },
        ],
      },
      {
        is: { vi: 'Trong kế hoạch gõ bằng YAML', en: 'In a plan typed as YAML' },
        plan: `dia_danh: ${'Phú Thạnh'.normalize('NFD')}\n`,
      },
    ],
  },
});
