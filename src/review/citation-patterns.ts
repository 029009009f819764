const TYPE_NAMES = [
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông báo',
  'Thông cáo',
  'Hướng dẫn',
  'Chương trình hành động',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Công điện',
  'Công văn',
  'Văn bản hợp nhất',
  'Văn bản',
  'Kết luận',
  'Hợp đồng',
  'Giấy mời',
];
const SHORT_NAMES = ['QĐ', 'NĐ', 'NQ', 'TT', 'CT', 'KH', 'BC', 'TB', 'CV'];

const eitherCase = (name: string) =>
  `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${name.slice(1).replaceAll(' ', '\\s+')}`;

/** What a type name looks like in a text, with a capital or without: source of a regular expression. */
export const TYPE_PATTERN = [...TYPE_NAMES.map(eitherCase), ...SHORT_NAMES].join('|');

/** What a number and symbol looks like: `12/QĐ-UBND`, `30/2020/NĐ-CP`, the Party's `25-KH/HU`; source of a regular expression. */
export const CODE_PATTERN = String.raw`(?:\d{1,5}[a-zA-Z]?\s?\/\s?(?:\d{4}\s?\/\s?)?[A-ZĐ][\p{L}\d]{0,12}(?:\s?[-–&]\s?[A-ZĐ][\p{L}\d]{0,12}){0,4}|\d{1,5}-[A-ZĐ]\p{L}{0,4}\/[A-ZĐ]\p{L}{0,10})`;

/** A document cited by number: its type where it is named, an issuer before the number, the number. */
export const CITED = new RegExp(
  String.raw`(?<![\p{L}\p{N}/-])(?:(?<type>${TYPE_PATTERN})\s+(?:của\s+(?<before>[^,;.:\n]{2,60}?)\s+)?)?(?:[Ss]ố:?\s*)?(?<code>${CODE_PATTERN})(?![\p{L}\p{N}/])`,
  'gu',
);

/** The date behind a number, with slashes or in words. */
export const DATE =
  /,?\s*(?:ban hành\s+|ký\s+)?(?:ngày\s*)?(?:(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)|(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+|[,/]\s*)(\d{4})(?!\d))/uy;

const SUBJECT_WORDS =
  'về|v\\/v|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|thực hiện|triển khai|công bố|giao|thành lập|phân công|phân cấp|thông qua|đẩy mạnh|tăng cường|nâng cao|kiểm tra|bãi bỏ|điều chỉnh|bổ sung|kiện toàn|chấn chỉnh|tổ chức|xử lý|khắc phục|cải cách|cải thiện|phát triển|xây dựng|đổi mới|tiếp tục|chi tiết|xác định|công nhận|đánh giá|kết quả|tổng kết|duy trì|kết luận|quyết định|đề nghị|báo cáo';

/** "của Chính phủ": up to where the subject, a date or another document begins. */
export const ISSUER = new RegExp(
  String.raw`,?\s*của\s+([^.,;:()"“”\n]{2,100}?)(?=\s+(?:${SUBJECT_WORDS})(?!\p{L})|\s+ngày\s|\s+và\s+(?:\p{Ll}|(?:${TYPE_PATTERN})\s)|\s*[.,;:()"“”\n]|\s*$)`,
  'uy',
);

/** Where a subject begins: with a word that subjects begin with, or a quoted title. */
export const SUBJECT_START = new RegExp(String.raw`[,:]?\s*(?=(?:${SUBJECT_WORDS})(?!\p{L})|["“])`, 'uy');
/** What shows that no subject follows: the sentence or bracket ends, it goes on in small letters, another document is named. */
export const NO_SUBJECT = new RegExp(
  String.raw`\s*(?:[.;)”"\n]|$|,\s+(?:\p{Ll}|(?:${TYPE_PATTERN})\s+(?:số|\d))|và\s)`,
  'uy',
);
/** The end of a sentence, as far as a subject may reach. */
export const EXTENT_END = /[.;\n](?=\s|$|\/)/g;
/** How long a subject may be, in characters. */
export const LONGEST_SUBJECT = 600;
/** What stands before a number where the subject was told first: "Đề án … ban hành kèm theo Quyết định số …". */
export const GIVEN_BEFORE =
  /(?:ban hành|phê duyệt|kèm theo|công bố|giao)(?:\s+(?:kèm theo|tại|theo|trong))?\s*$/iu;
/** What stands before a number where the issuer was told first: "Chính phủ ban hành Nghị định số …". */
export const ISSUED_BY =
  /(?:ban hành|ký|do\s[^.;]{3,80}(?:ban hành|phê duyệt|công bố|giao|quyết định)\s(?:kèm theo|tại|theo|trong))\s*$/iu;
/** Types that are cited by name alone. */
export const LAWS = /^(?:Bộ luật|Luật|Pháp lệnh)$/iu;
