import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { isDashed, listItems, type TextLine, textLines } from '../text-lines.ts';

type Fault = 'colon' | 'sameLine' | 'newLines' | 'dashes' | 'marks';

const FAULTS: Readonly<Record<Fault, { readonly vi: string; readonly en: string }>> = {
  colon: { vi: 'Sau "Kính gửi" thiếu dấu hai chấm', en: 'No colon behind "Kính gửi"' },
  sameLine: {
    vi: 'Chỉ một nơi nhận mà ghi xuống dòng dưới "Kính gửi:"',
    en: 'One addressee, but on a new line under "Kính gửi:"',
  },
  newLines: {
    vi: 'Nhiều nơi nhận mà nơi đầu ghi cùng dòng với "Kính gửi:"',
    en: 'Several addressees, the first on the line of "Kính gửi:"',
  },
  dashes: {
    vi: 'Danh sách "Kính gửi" có dòng không có gạch đầu dòng',
    en: 'An addressee of the list without a dash',
  },
  marks: {
    vi: 'Danh sách "Kính gửi" sai dấu cuối dòng',
    en: 'A line of the list of addressees with the wrong mark at its end',
  },
};

const kind = messageKind<{ readonly fault: Fault }>({
  severity: 'warning',
  clause: 'PL I, II.9.d',
  vi: ({ fault }) => ({
    reason: FAULTS[fault].vi,
    mend: 'Một nơi nhận: ghi cùng dòng sau "Kính gửi:". Từ hai nơi trở lên: mỗi nơi một dòng, có gạch đầu dòng, cuối dòng dấu chấm phẩy, dòng cuối dấu chấm.',
  }),
  en: ({ fault }) => ({
    reason: FAULTS[fault].en,
    mend: 'One addressee: on the line of "Kính gửi:". Two or more: each on a line with a dash, ending with a semicolon, the last with a full stop.',
  }),
});

interface FaultAt {
  readonly fault: Fault;
  readonly line: TextLine;
}

function faultsOfList(rest: readonly TextLine[]): FaultAt | undefined {
  const items = listItems(rest);
  const undashed = rest.some(isDashed) ? undefined : rest[0];
  if (undashed) return { fault: 'dashes', line: undashed };
  const wrong = items
    .flatMap((item) => item.at(-1) ?? [])
    .find((line, index) => !line.text.endsWith(index === items.length - 1 ? '.' : ';'));
  return wrong && { fault: 'marks', line: wrong };
}

function faultOf(document: ReviewedDocument): FaultAt | undefined {
  const [head, ...rest] = textLines(paragraphsOf(document, 'addressee'));
  if (!head) return undefined;
  const { colon, first } = /^Kính gửi\s*(?<colon>:?)\s*(?<first>.*)$/iu.exec(head.text)?.groups ?? {};
  if (colon === '') return { fault: 'colon', line: head };
  const isList = rest.some(isDashed);
  if (first && isList) return { fault: 'newLines', line: head };
  const [only] = rest;
  if (first || !only) return undefined;
  return listItems(rest).length === 1 ? { fault: 'sameLine', line: only } : faultsOfList(rest);
}

/** One addressee stands on the line of "Kính gửi:", several in a list with dashes below it. */
export const addresseeForm = defineReviewRule({
  id: 'kinh-gui-trinh-bay',
  why: {
    vi: 'Cách trình bày "Kính gửi" khác nhau khi gửi một nơi và khi gửi nhiều nơi.',
    en: '"Kính gửi" is set in one way for one addressee and in another for several.',
  },
  mistakes: [21],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const found = faultOf(document);
    if (!found) return;
    const { fault, line } = found;
    yield { at: line.at, quote: line.text, offset: line.offset, found: { fault } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Hai nơi nhận trong danh sách', en: 'Two addressees in a list' },
        documents: [
          { kind: 'correspondence', parts: { addressee: ['Kính gửi:', '- Sở Nội vụ;', '- Sở Tài chính.'] } },
        ],
      },
      {
        is: { vi: 'Một nơi nhận cùng dòng', en: 'One addressee on the line' },
        documents: [{ kind: 'correspondence', parts: { addressee: 'Kính gửi: Sở Nội vụ' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Một nơi nhận ghi xuống dòng', en: 'One addressee on a new line' },
        documents: [{ kind: 'correspondence', parts: { addressee: ['Kính gửi:', '- Sở Nội vụ.'] } }],
      },
      {
        is: { vi: '"Kính gửi" thiếu dấu hai chấm', en: '"Kính gửi" without its colon' },
        documents: [{ kind: 'correspondence', parts: { addressee: 'Kính gửi Sở Nội vụ' } }],
      },
      {
        is: { vi: 'Danh sách thiếu dấu chấm phẩy', en: 'A list without its semicolon' },
        documents: [
          { kind: 'correspondence', parts: { addressee: ['Kính gửi:', '- Sở Nội vụ', '- Sở Tài chính.'] } },
        ],
      },
    ],
  },
});
