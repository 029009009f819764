import type { AskedText } from './asked-text.ts';

/** Where the middles of the two columns are, above and below. */
export const QUOC_HIEU = /^Cộng hòa xã hội chủ nghĩa Việt Nam$/iu;
export const ISSUER = /^(Sở Nội vụ|huyện Tân Lập)$/iu;
export const SIGNER_NAME = /^(Lê Thị Mai|Trần Văn Minh)$/u;

export const TIEU_NGU = /^Độc lập - Tự do - Hạnh phúc$/u;
export const NUMBER_LINE = /^Số: (05\/QĐ-SNV|15\/KH-UBND)$/u;
export const PLACE_AND_DATE = /^(Trường Sơn, ngày 02 tháng 01|Tân Lập, ngày 25 tháng 4) năm 2025$/u;
export const TYPE_NAME = /^(Quyết định|Kế hoạch)$/iu;
export const FIRST_POST = /^(KT\. Giám đốc|TM\. Ủy ban nhân dân)$/iu;
export const RECIPIENTS = /^Nơi nhận:$/u;
export const RECIPIENT = /^- (Như Điều|Ủy ban nhân dân tỉnh \(|Các phòng thuộc huyện|Lưu: VT)/u;
export const ATTACHED_TO = /^\(Kèm theo /u;
export const APPENDIX_LABEL = /^Phụ lục( I{1,2})?$/u;
/** First lines of paragraphs of running text. */
export const RUNNING_TEXT =
  /^(Các phòng, đơn vị thuộc Sở rà soát|Thực hiện chương trình|Nâng cao chất lượng|Trên đây)/u;

/** The rows of the reference's table that are texts: name of the row, and what the decree asks of it. */
export const TEXT_ROWS: Readonly<Record<string, AskedText>> = {
  'Quốc hiệu': {
    reads: QUOC_HIEU,
    letters: 'U',
    size: '12–13',
    weight: 'R B',
    align: 'center',
    middleOf: QUOC_HIEU,
  },
  'Tiêu ngữ': {
    reads: TIEU_NGU,
    letters: 'l',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: QUOC_HIEU,
  },
  'Parent body': {
    reads: /^Ủy ban nhân dân tỉnh( Trường Sơn)?$/iu,
    letters: 'U',
    size: '12–13',
    weight: 'R',
    align: 'center',
    middleOf: ISSUER,
  },
  Issuer: { reads: ISSUER, letters: 'U', size: '12–13', weight: 'R B', align: 'center', middleOf: ISSUER },
  '“Số:” + number + symbol': {
    reads: NUMBER_LINE,
    letters: 'l / U',
    size: '13',
    weight: 'R',
    align: 'center',
    middleOf: ISSUER,
  },
  'Place, date': {
    reads: PLACE_AND_DATE,
    letters: 'l',
    size: '13–14',
    weight: 'I',
    align: 'center',
    middleOf: QUOC_HIEU,
  },
  'Type name': {
    reads: TYPE_NAME,
    letters: 'U',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: 'frame',
  },
  Subject: {
    reads:
      /^(Ban hành Kế hoạch|Kiểm tra công tác văn thư, lưu trữ năm 2025 của các|Cải cách hành chính năm 2025$)/u,
    letters: 'l',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: 'frame',
  },
  'Authority line (THẨM QUYỀN)': {
    reads: /^Giám đốc Sở Nội vụ$/iu,
    letters: 'U',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: 'frame',
  },
  'Căn cứ': {
    reads: /^(Căn cứ (Luật|Nghị định)|Theo đề nghị)/u,
    letters: 'l',
    size: '13–14',
    weight: 'I',
    align: 'both',
  },
  '“QUYẾT ĐỊNH:” / “QUYẾT NGHỊ:”': {
    reads: /^Quyết định:$/iu,
    letters: 'U',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: 'frame',
  },
  Body: { reads: RUNNING_TEXT, letters: 'l', size: '13–14', weight: 'R', align: 'both' },
  'Phần/Chương + Roman': {
    reads: /^Chương I$/u,
    letters: 'l',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: 'frame',
  },
  'Mục/Tiểu mục + Arabic': {
    reads: /^Mục 1$/u,
    letters: 'l',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: 'frame',
  },
  'Điều N. heading': {
    reads: /^Điều [12]\. (Trách nhiệm|Đối tượng)/u,
    letters: 'l',
    size: '13–14',
    weight: 'R B',
  },
  'Khoản N.': {
    reads: /^2\. (Đơn vị sự nghiệp|Yêu cầu)/u,
    letters: 'l',
    size: '13–14',
    weight: 'R',
    align: 'both',
  },
  'Điểm a)': { reads: /^[ab]\) /u, letters: 'l', size: '13–14', weight: 'R', align: 'both' },
  'Structure B: `I. TIÊU ĐỀ`': { reads: /^I{1,2}\. /u, letters: 'U', size: '13–14', weight: 'R B' },
  'Structure B: `1. Tiêu đề`': {
    reads: /^1\. (Mục đích|Phòng chuyên môn)$/u,
    letters: 'l',
    size: '13–14',
    weight: 'R B',
  },
  'Prefix + position': {
    reads: FIRST_POST,
    letters: 'U',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: SIGNER_NAME,
  },
  'Full name': {
    reads: SIGNER_NAME,
    letters: 'l',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: SIGNER_NAME,
  },
  '“Nơi nhận:”': { reads: RECIPIENTS, letters: 'l', size: '12', weight: 'I B', align: 'left' },
  'Recipient list': { reads: RECIPIENT, letters: 'l', size: '11', weight: 'R', align: 'left' },
  'Drafter code, copies': { reads: / LTM\.\(15\)$/u, letters: 'U / l', size: '11', weight: 'R' },
  'Phụ lục + Roman': {
    reads: APPENDIX_LABEL,
    letters: 'l',
    size: '14',
    weight: 'R B',
    align: 'center',
    middleOf: 'frame',
  },
  'Appendix title': {
    reads: /^(Lịch kiểm tra công tác|Thành viên đoàn kiểm tra$|Danh mục nhiệm vụ cải cách)/iu,
    letters: 'U',
    size: '13–14',
    weight: 'R B',
    align: 'center',
    middleOf: 'frame',
  },
  '(Kèm theo …)': {
    reads: ATTACHED_TO,
    letters: 'l',
    size: '13–14',
    weight: 'I',
    align: 'center',
    middleOf: 'frame',
  },
};
