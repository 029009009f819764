import type { NumberedDocument, NumberedIssue, Words } from '../model/numbered.ts';
import type { VIEW_SHAPE, View } from './view-shape.ts';

/** What a document's template may print, ask and go through. */
export type DocumentView = View<typeof VIEW_SHAPE, Words>;

function present(words: Words | undefined): Words | undefined {
  return words && words.inlines.length > 0 ? words : undefined;
}

/** The view of one document of the set. */
export function viewOf(document: NumberedDocument, issue: NumberedIssue): DocumentView {
  const isMain = document.kind === 'decision' || document.kind === 'plan';
  const hasRecipients = issue.recipients.length > 0 || issue.kept !== undefined;
  return {
    co_quan_chu_quan: present(issue.parentOrgan),
    co_quan_ban_hanh: issue.issuingOrgan,
    so: issue.number,
    ky_hieu: issue.notation,
    dia_danh: present(issue.place),
    ngay_thang_nam: issue.dateWords,
    ten_loai: present(document.typeName),
    trich_yeu: present(document.subject),
    tham_quyen_ban_hanh: present(issue.authority),
    can_cu: document.bases.map(({ words }) => ({ noi_dung: words })),
    de_nghi: present(document.proposal),
    kem_theo: document.attachment?.words,
    quyen_han: issue.competence.map((dong) => ({ dong })),
    ho_ten: present(issue.signerName),
    noi_nhan: issue.recipients.map(({ words }) => ({ ten: words })),
    luu: present(issue.kept),
    ky_hieu_nguoi_soan: present(issue.drafterCode),
    tieu_de_in_hoa: document.subjectCaps,
    // A draft whose signer is not yet known still says who gets it.
    co_chu_ky: isMain && (issue.hasSignature || hasRecipients),
    co_noi_nhan: isMain && hasRecipients,
    in_du_thao: issue.printsDraft && isMain,
    vung_ky_so: issue.separateElectronic && !isMain,
  };
}
