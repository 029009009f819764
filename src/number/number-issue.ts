import type { Message } from '../model/message.ts';
import type { NumberedIssue, NumberedRecipient, Words } from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import type { Plan } from '../model/plan/plan.ts';
import { authorityLine, competenceLines } from './competence.ts';
import { dateInWords } from './date-words.ts';
import { withoutListMark } from './end-marks.ts';
import { agencyName } from './reference-reader.ts';
import type { Resolver } from './resolver.ts';
import { reportUnknownAgency } from './unknown-agency.ts';

/** The space that the decree's models leave for a number not yet given. */
const BLANK_NUMBER = '\u00A0'.repeat(8);

type Recipient = NonNullable<Plan['noi_nhan']>[number];

/** A document's number as printed: at least two digits (PL I, II.3.c), or the blank. */
export function printedNumber(so: string | undefined): string {
  return so ? so.padStart(2, '0') : BLANK_NUMBER;
}

/** A text whose brackets are printed by the program, without those that were typed around it. */
export function withoutBrackets(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  const inner = text.slice(1, -1);
  const [open, close] = [inner.indexOf('('), inner.indexOf(')')];
  // In "(a) và (b)" the first and the last bracket are of two pairs.
  const isOnePair = close < 0 ? open < 0 : open >= 0 && open < close;
  return isOnePair ? inner.trim() : text;
}

type NamedRecipient = Exclude<Recipient, string>;

function recipientName({ nhu, ten, co_quan }: NamedRecipient, resolver: Resolver): string {
  if (nhu !== undefined) return `Như [[${nhu}]]`;
  if (ten !== undefined || co_quan === undefined) return ten ?? '';
  const agency = resolver.agencies.byId.get(co_quan);
  return agency ? agencyName(agency, 'short') : co_quan;
}

function recipientText(recipient: Recipient, resolver: Resolver): string {
  if (typeof recipient === 'string') return recipient;
  const name = recipientName(recipient, resolver);
  const purpose = withoutBrackets((recipient.muc_dich ?? '').replace(/[\s;]+$/, '').trim());
  return purpose === '' ? name : `${name} (${purpose})`;
}

function recipients(plan: Plan, resolver: Resolver, messages: Message[]): readonly NumberedRecipient[] {
  return (plan.noi_nhan ?? []).map((recipient, index) => {
    const named = typeof recipient === 'string' ? {} : recipient;
    const source = resolver.source(['noi_nhan', index], named.ma);
    if (named.co_quan !== undefined) reportUnknownAgency(named.co_quan, source, resolver.agencies, messages);
    return {
      words: withoutListMark(resolver.words(recipientText(recipient, resolver), source, 'short'), messages),
    };
  });
}

function withoutStop(text: string): string {
  const line = text.trimEnd();
  return line.endsWith('.') ? line.slice(0, -1).trimEnd() : line;
}

/** "VT, K4 (2)" and the drafter's code with the number of copies issued, e.g. `PL.(300)` (PL I, II.9.d, III.3). */
function keptWords(
  plan: Plan,
  words: (typed: string, path: DataPath) => Words,
): Pick<NumberedIssue, 'kept' | 'drafterCode'> {
  if (!plan.luu) return {};
  const { noi = 'VT', don_vi, so_ban, nguoi_soan, so_phat_hanh } = plan.luu;
  const kept = [noi, don_vi].filter((part) => part).join(', ') + (so_ban ? ` (${so_ban})` : '');
  const code = [nguoi_soan, so_phat_hanh && `(${so_phat_hanh})`].filter((part) => part).join('.');
  return {
    kept: words(withoutStop(kept), ['luu']),
    ...(code && { drafterCode: words(code, ['luu', 'nguoi_soan']) }),
  };
}

/** Whether the set is a draft: said so, or without number or full date. */
export function isDraft(plan: Plan): boolean {
  if (plan.tinh_trang) return plan.tinh_trang === 'du-thao';
  const { so_ky_hieu, ngay_ban_hanh } = plan;
  return !so_ky_hieu?.so || ngay_ban_hanh?.ngay === undefined || ngay_ban_hanh.thang === undefined;
}

/** Whether number and date stay blank in what is attached: electronic, in separate files (PL I, III.1.c). */
export function isSeparateElectronic(plan: Plan): boolean {
  return plan.trinh_bay?.hinh_thuc !== 'giay' && plan.trinh_bay?.tep !== 'chung';
}

/** Letterhead, signature and recipients of the set, ready to print. */
export function numberIssue(plan: Plan, resolver: Resolver, messages: Message[]): NumberedIssue {
  const words = (typed: string, path: DataPath) => resolver.words(typed, resolver.source(path));
  return {
    ...(plan.co_quan_chu_quan && { parentOrgan: words(plan.co_quan_chu_quan, ['co_quan_chu_quan']) }),
    issuingOrgan: words(plan.co_quan_ban_hanh, ['co_quan_ban_hanh']),
    number: {
      inlines: [
        {
          type: 'text',
          value: printedNumber(plan.so_ky_hieu?.so),
          role: plan.so_ky_hieu?.so ? 'number' : 'blank',
        },
      ],
      source: resolver.source(['so_ky_hieu']),
    },
    notation: words(plan.so_ky_hieu?.ky_hieu ?? '', ['so_ky_hieu', 'ky_hieu']),
    place: words(plan.dia_danh ?? '', ['dia_danh']),
    dateWords: words(dateInWords(plan.ngay_ban_hanh), ['ngay_ban_hanh']),
    authority: words(authorityLine(plan), [plan.tham_quyen_ban_hanh ? 'tham_quyen_ban_hanh' : 'tham_quyen']),
    competence: competenceLines(plan).map((line) => words(line, ['nguoi_ky', 'chuc_vu'])),
    signerName: words(plan.nguoi_ky?.ho_ten ?? '', ['nguoi_ky', 'ho_ten']),
    recipients: recipients(plan, resolver, messages),
    ...keptWords(plan, words),
    hasSignature: plan.nguoi_ky !== undefined,
    isDraft: isDraft(plan),
    printsDraft: plan.in_du_thao ?? false,
    separateElectronic: isSeparateElectronic(plan),
  };
}
