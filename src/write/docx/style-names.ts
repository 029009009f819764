import type { TextRole } from '../../model/inline.ts';
import type { ParagraphStyle, TableStyle } from '../../model/tree.ts';
import type { StructureStyle } from './style-ids.ts';

/** Every style's name as Word lists it; no commas, since Word takes what follows one as an alias. */
export const STYLE_NAMES: Readonly<Record<ParagraphStyle | TableStyle | StructureStyle, string>> = {
  parentOrgan: 'VT Cơ quan chủ quản',
  issuingOrgan: 'VT Cơ quan ban hành',
  quocHieu: 'VT Quốc hiệu',
  tieuNgu: 'VT Tiêu ngữ',
  documentCode: 'VT Số và ký hiệu',
  promulgation: 'VT Địa danh và thời gian',
  draftMark: 'VT Dự thảo',
  signingArea: 'VT Chữ ký số của cơ quan',
  documentType: 'VT Tên loại',
  subject: 'VT Trích yếu',
  authority: 'VT Thẩm quyền ban hành',
  legalBasis: 'VT Căn cứ',
  enactment: 'VT Dòng QUYẾT ĐỊNH',
  partLabel: 'VT Phần',
  partHeading: 'VT Tiêu đề phần',
  sectionHeading: 'VT Tiêu đề mục',
  clauseHeading: 'VT Tiêu đề khoản',
  subclauseHeading: 'VT Tiêu đề khoản con',
  pointHeading: 'VT Tiêu đề điểm',
  articleHeading: 'VT Tiêu đề Điều',
  article: 'VT Điều',
  section: 'VT Mục',
  clause: 'VT Khoản',
  subclause: 'VT Khoản con',
  point: 'VT Điểm',
  subpoint: 'VT Điểm con',
  dash: 'VT Gạch đầu dòng',
  plus: 'VT Dấu cộng đầu dòng',
  paragraph: 'VT Đoạn',
  pointer: 'VT Dẫn phụ lục',
  appendixLabel: 'VT Số phụ lục',
  appendixTitle: 'VT Tên phụ lục',
  appendixTitlePlain: 'VT Tên phụ lục chữ thường',
  attachedTo: 'VT Kèm theo',
  tableTitle: 'VT Tên bảng',
  toPlacesTitle: 'VT Tiêu đề nơi nhận',
  toPlaces: 'VT Nơi nhận',
  drafterCode: 'VT Ký hiệu người soạn thảo',
  competence: 'VT Quyền hạn và chức vụ',
  signatureSpace: 'VT Chỗ ký',
  signerName: 'VT Họ tên người ký',
  tableHeader: 'VT Ô tiêu đề',
  tableIndex: 'VT Ô số cột',
  tableLeft: 'VT Ô trái',
  tableCenter: 'VT Ô giữa',
  tableRight: 'VT Ô phải',
  tableJustify: 'VT Ô đều',
  rule: 'VT Đường kẻ',
  tableSeparator: 'VT Ngăn bảng',
  sectionEnd: 'VT Hết phần',
  pageNumber: 'VT Số trang',
};

/** What Word adds to the name of a style's variant. */
export const VARIANT_NAMES = { kept: 'liền sau', following: 'đoạn tiếp' } as const;

/** The names of the two table styles. */
export const TABLE_STYLE_NAMES = { grid: 'VT Bảng có kẻ', sideBySide: 'VT Bảng không kẻ' } as const;

/** The names of the roles that have a character style. */
export const ROLE_NAMES: Readonly<Record<Extract<TextRole, 'number' | 'reference'>, string>> = {
  number: 'VT Số',
  reference: 'VT Viện dẫn',
};

/** The names of the looks a run may have, alone or after a role's name. */
export const LOOK_NAMES = { strong: 'đậm', emphasis: 'nghiêng', strongEmphasis: 'đậm nghiêng' } as const;
