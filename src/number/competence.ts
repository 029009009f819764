import type { Plan } from '../model/plan/plan.ts';
import { capitalised } from './capitalised.ts';
import { onOneLine } from './one-line.ts';

type Signer = NonNullable<Plan['nguoi_ky']>;
type SigningForm = NonNullable<Signer['hinh_thuc_ky']>;

const DEPUTY = /^phó\s+/iu;
/** What makes a deputy's post another than the head's: Phó Chủ tịch Thường trực signs for the Chủ tịch. */
const DEPUTY_RANK = /\s+(?:thường trực|phụ trách)(?:\s.*)?$/iu;
/** Bodies that each level of government has: TM. names them without their place (PL I, V.7a). */
const COMMON_BODY = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)(?=\s)/iu;

/** How the signer signs: as the plan says, else a deputy for the head and a head himself. */
function signingForm(signer: Signer): SigningForm {
  return signer.hinh_thuc_ky ?? (DEPUTY.test(signer.chuc_vu) ? 'ky-thay' : 'truc-tiep');
}

/** The title of the body's head: as the plan says, else the signer's own without "Phó". */
function headTitle(signer: Signer | undefined): string {
  if (!signer) return 'Chủ tịch';
  if (signer.nguoi_dung_dau) return signer.nguoi_dung_dau;
  const ofBody = signer.hinh_thuc_ky === 'thua-lenh' || signer.hinh_thuc_ky === 'thua-uy-quyen';
  if (ofBody) return 'Chủ tịch';
  const isDeputy = DEPUTY.test(signer.chuc_vu);
  return capitalised(isDeputy ? signer.chuc_vu.replace(DEPUTY, '').replace(DEPUTY_RANK, '') : signer.chuc_vu);
}

const BEFORE_HEAD: Readonly<Record<Exclude<SigningForm, 'truc-tiep' | 'quyen'>, string>> = {
  'ky-thay': 'KT.',
  'thua-lenh': 'TL.',
  'thua-uy-quyen': 'TUQ.',
};

function postLines(signer: Signer): readonly string[] {
  const form = signingForm(signer);
  if (form === 'truc-tiep') return [signer.chuc_vu];
  if (form === 'quyen') return [`Q. ${signer.chuc_vu}`];
  return [`${BEFORE_HEAD[form]} ${headTitle(signer)}`, signer.chuc_vu];
}

/** The collective's name after TM.: as the plan says, else the first line of the issuer's name. */
function collectiveName(plan: Plan, signer: Signer): string {
  const [firstLine = ''] = plan.co_quan_ban_hanh.trim().split('\n');
  return signer.ten_tap_the ?? COMMON_BODY.exec(firstLine)?.[0] ?? firstLine;
}

/** Who signs by order of the head signs for the head, not for the collective (PL I, II.7.b). */
function signsForCollective(plan: Plan, signer: Signer): boolean {
  return plan.tham_quyen === 'tap-the' && signingForm(signer) !== 'thua-lenh';
}

/** The lines above the signer's name (PL I, II.7.b; Đ13.2): TM. for a collective, then KT., Q., TL. or TUQ., then the post. */
export function competenceLines(plan: Plan): readonly string[] {
  const signer = plan.nguoi_ky;
  if (!signer) return [];
  if (signer.quyen_han)
    return signer.quyen_han
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const collective = signsForCollective(plan, signer) ? [`TM. ${collectiveName(plan, signer)}`] : [];
  return [...collective, ...postLines(signer)];
}

/** THẨM QUYỀN BAN HÀNH (Mẫu 1.2, note 6): the collective's or body's name, or the title of its head. */
export function authorityLine(plan: Plan): string {
  if (plan.tham_quyen_ban_hanh) return plan.tham_quyen_ban_hanh;
  const issuer = onOneLine(plan.co_quan_ban_hanh);
  return plan.tham_quyen === 'nguoi-dung-dau' ? `${headTitle(plan.nguoi_ky)} ${issuer}` : issuer;
}
