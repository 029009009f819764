import { textOn } from './asked-text.ts';
import { beginsAtIndent, headingUnder, judgeBases, judgeBody, judgeEndMark } from './body-rows.ts';
import {
  judgeAttachedTo,
  judgeLabels,
  judgeSignature,
  judgeSignatureSpace,
  judgeSigningArea,
} from './closing-rows.ts';
import { issuerLines, judgeLine, subjectLines } from './drawn-line-rows.ts';
import type { FinishedSets } from './finished-sets.ts';
import { judgeNumberLine, judgeQuocHieu } from './letterhead-rows.ts';
import { judgePage, judgePageNumber } from './page-rows.ts';
import { TIEU_NGU } from './text-rows.ts';

/** What the reference's rows ask beside the look of a text, and of what is no text. */
export const JUDGED_ROWS: Readonly<Record<string, (sets: FinishedSets) => void>> = {
  Page: judgePage,
  'Page number': judgePageNumber,
  'Quốc hiệu': judgeQuocHieu,
  'line under Tiêu ngữ': (sets) => judgeLine(sets, (page) => [textOn(page, TIEU_NGU)], [1, 1], 0.5),
  'line under issuer': (sets) => judgeLine(sets, issuerLines, [1 / 3, 1 / 2], 0.05),
  'line under subject': (sets) => judgeLine(sets, subjectLines, [1 / 3, 1 / 2], 0.05),
  '“Số:” + number + symbol': judgeNumberLine,
  'Place, date': judgeNumberLine,
  'Căn cứ': judgeBases,
  Body: judgeBody,
  'Phần/Chương + Roman': headingUnder(/^Chương I$/u),
  'Mục/Tiểu mục + Arabic': headingUnder(/^Mục 1$/u),
  'Điều N. heading': beginsAtIndent(/^Điều \d+\. /u),
  'Khoản N.': beginsAtIndent(/^2\. (Đơn vị sự nghiệp|Yêu cầu)/u),
  'Điểm a)': beginsAtIndent(/^[ab]\) /u),
  'End mark “./.”': judgeEndMark,
  'Prefix + position': judgeSignature,
  '“Nơi nhận:”': judgeSignature,
  Signature: judgeSignatureSpace,
  'Signing info on attachment file': judgeSigningArea,
  'Phụ lục + Roman': judgeLabels,
  '(Kèm theo …)': judgeAttachedTo,
};
