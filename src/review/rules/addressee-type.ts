import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { documentTypeOf, hasModel } from '../document-type.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

const kind = messageKind<{ readonly typeName: string; readonly allowed: readonly string[] }>({
  severity: 'warning',
  clause: 'PL I, II.9.b',
  vi: ({ typeName, allowed }) => ({
    reason: `${typeName} có phần "Kính gửi"`,
    mend: `Bỏ "Kính gửi", ghi nơi gửi ở "Nơi nhận"; chỉ ${allowed.join(', ')} mới có phần này.`,
  }),
  en: ({ typeName, allowed }) => ({
    reason: `"Kính gửi" stands in a ${typeName}`,
    mend: `Take it out and name the body under "Nơi nhận"; only ${allowed.join(', ')} have it.`,
  }),
});

/** What a document that is not a công văn calls itself, if the decree has a model for it. */
function knownType({ facts: { typeName } }: ReviewedDocument, { decree }: ReviewContext): string | undefined {
  const type = documentTypeOf(typeName, decree);
  return type && hasModel(type, decree) ? type.ten : undefined;
}

/** Only the types that go to one body begin with "Kính gửi". */
export const addresseeType = defineReviewRule({
  id: 'kinh-gui-sai-loai',
  why: {
    vi: 'Chỉ tờ trình, báo cáo gửi cấp trên và công văn có phần "Kính gửi".',
    en: 'Only tờ trình, báo cáo to a higher body and công văn have "Kính gửi".',
  },
  mistakes: [21],
  judges: ['docx'],
  kind,
  find: function* (document, context) {
    const [at] = paragraphsOf(document, 'addressee');
    const { loai: allowed } = context.decree.kinh_gui;
    const typeName = document.kind === 'correspondence' ? undefined : knownType(document, context);
    if (!at || typeName === undefined || allowed.includes(typeName)) return;
    yield { at, found: { typeName, allowed } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Báo cáo gửi cấp trên', en: 'A report to a higher body' },
        documents: [
          {
            kind: 'other',
            parts: { addressee: 'Kính gửi: Sở Nội vụ.', toPlaces: ['- Như trên;', '- Lưu: VT.'] },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"Kính gửi" trong kế hoạch', en: '"Kính gửi" in a plan' },
        documents: [
          {
            kind: 'plan',
            parts: { addressee: 'Kính gửi: Sở Nội vụ.', toPlaces: ['- Như trên;', '- Lưu: VT, VHXH.'] },
          },
        ],
      },
    ],
  },
});
