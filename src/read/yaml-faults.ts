import type { ErrorCode } from 'yaml';
import type { MessageText } from '../model/message.ts';

/** What a parse error of the YAML library means to an officer, and how it is mended. */
export interface YamlFault {
  readonly rule: string;
  readonly codes: readonly ErrorCode[];
  /** Part of the library's message, where one code means several things. */
  readonly says?: RegExp;
  /** Whether the fault is best shown where the quote or bracket around it opens. */
  readonly at?: 'quote' | 'bracket';
  readonly vi: MessageText;
  readonly en: MessageText;
}

/** The library's parse errors, the first that fits counts. */
export const YAML_FAULTS: readonly YamlFault[] = [
  {
    rule: 'yaml-thieu-nhay',
    codes: ['MISSING_CHAR'],
    says: /Missing closing/,
    at: 'quote',
    vi: {
      reason: 'Dấu nháy mở tại đây không có dấu đóng',
      mend: 'Thêm dấu nháy đóng cùng loại (" hoặc \') ở cuối giá trị; dấu " nằm trong "…" viết là \\".',
    },
    en: {
      reason: 'The quote opened here is never closed',
      mend: 'Close it with the same quote; write \\" for a quote inside "…".',
    },
  },
  {
    rule: 'yaml-thieu-hai-cham',
    codes: ['MISSING_CHAR'],
    says: /Implicit map keys/,
    vi: {
      reason: 'Thiếu dấu hai chấm sau khóa, cần "khóa: giá trị"',
      mend: 'Thêm ":" và một dấu cách sau khóa; nếu dòng này là phần tiếp của giá trị ở trên thì thụt nó sâu hơn khóa ấy.',
    },
    en: {
      reason: 'A key without its colon, expected "key: value"',
      mend: 'Add ":" and a space after the key, or indent the line deeper if it belongs to the value above.',
    },
  },
  {
    rule: 'yaml-thieu-ngoac',
    codes: ['MISSING_CHAR', 'BAD_INDENT'],
    says: /end with a/,
    at: 'bracket',
    vi: {
      reason: 'Dấu ngoặc [ hoặc { mở tại đây không có dấu đóng',
      mend: 'Thêm ] hoặc } ở cuối; các dòng bên trong ngoặc phải thụt sâu hơn khóa.',
    },
    en: {
      reason: 'The bracket opened here is never closed',
      mend: 'Close it with ] or }; lines inside must be indented deeper than the key.',
    },
  },
  {
    rule: 'yaml-thieu-phay',
    codes: ['MISSING_CHAR'],
    says: /Missing ,/,
    vi: {
      reason: 'Thiếu dấu phẩy giữa các phần tử trong ngoặc',
      mend: 'Thêm dấu phẩy, hoặc đặt phần tử có dấu đặc biệt trong "…".',
    },
    en: {
      reason: 'A comma is missing between the items in brackets',
      mend: 'Add it, or put an item with special characters in "…".',
    },
  },
  {
    rule: 'yaml-tab',
    codes: ['TAB_AS_INDENT'],
    vi: {
      reason: 'Thụt dòng bằng phím Tab, cần dấu cách',
      mend: 'Thay mỗi Tab ở đầu dòng bằng hai dấu cách.',
    },
    en: {
      reason: 'Indented with a tab, expected spaces',
      mend: 'Replace each tab at the start of the line with two spaces.',
    },
  },
  {
    rule: 'yaml-thut-dong',
    codes: ['BLOCK_AS_IMPLICIT_KEY'],
    says: /sequence/,
    vi: {
      reason: 'Dấu "-" thụt không thẳng với các dấu "-" ở trên',
      mend: 'Cho mọi "- " của một danh sách thẳng cột với nhau.',
    },
    en: {
      reason: 'This "-" is not level with those above',
      mend: 'Put all "- " of one list in the same column.',
    },
  },
  {
    rule: 'yaml-hai-cham-trong-gia-tri',
    codes: ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'],
    says: /compact mappings/,
    vi: {
      reason: 'Giá trị này có dấu hai chấm kèm dấu cách, hoặc dòng sau nó thụt sai, nên bị hiểu là khóa',
      mend: 'Đặt cả giá trị trong "…", hoặc ghi giá trị ở dòng dưới sau "|-"; nếu dòng sau là khóa mới thì cho thẳng cột với khóa này.',
    },
    en: {
      reason:
        'This value has a colon and a space in it, or the next line is wrongly indented, so that it reads as a key',
      mend: 'Put the value in "…" or on the lines below after "|-"; if the next line is a new key, bring it level with this one.',
    },
  },
  {
    rule: 'yaml-thieu-hai-cham',
    codes: ['MULTILINE_IMPLICIT_KEY'],
    vi: {
      reason: 'Thiếu dấu hai chấm và dấu cách sau khóa, cần "khóa: giá trị"',
      mend: 'Thêm ": " sau khóa; nếu dòng này là phần tiếp của giá trị ở trên thì thụt nó sâu hơn khóa ấy.',
    },
    en: {
      reason: 'A key without its colon and space, expected "key: value"',
      mend: 'Add ": " after the key, or indent the line deeper if it belongs to the value above.',
    },
  },
  {
    rule: 'yaml-khoi-chu',
    codes: ['BAD_INDENT', 'UNEXPECTED_TOKEN'],
    says: /Block scalar|Not a YAML token/,
    vi: {
      reason: 'Khối chữ sau "|-" viết sai',
      mend: 'Sau "|-" không ghi gì thêm trên cùng dòng; các dòng chữ ở dưới thụt đều, sâu hơn khóa.',
    },
    en: {
      reason: 'The block of text after "|-" is malformed',
      mend: 'Write nothing after "|-" on its line; indent the lines below evenly, deeper than the key.',
    },
  },
  {
    rule: 'yaml-thut-dong',
    codes: ['BAD_INDENT'],
    vi: {
      reason: 'Dòng thụt không thẳng cột với các dòng cùng cấp',
      mend: 'Cho các khóa (hoặc các "- ") cùng cấp thẳng cột với nhau; dòng tiếp của khối chữ "|-" thụt bằng dòng đầu của khối.',
    },
    en: {
      reason: 'This line is not level with its siblings',
      mend: 'Put keys (or "- ") of one level in the same column, and all lines of a "|-" block level with its first.',
    },
  },
  {
    rule: 'yaml-ky-tu-dau',
    codes: ['BAD_SCALAR_START'],
    vi: {
      reason: 'Giá trị bắt đầu bằng ký tự dành riêng của YAML (@ ` %)',
      mend: 'Đặt cả giá trị trong "…".',
    },
    en: {
      reason: 'The value starts with a character that YAML reserves (@ ` %)',
      mend: 'Put the whole value in "…".',
    },
  },
  {
    rule: 'yaml-gach-cheo',
    codes: ['BAD_DQ_ESCAPE'],
    vi: {
      reason: 'Dấu \\ trong "…" đứng trước ký tự không có nghĩa',
      mend: "Viết \\\\ cho một dấu \\, hoặc dùng nháy đơn '…'.",
    },
    en: { reason: 'Unknown \\ escape inside "…"', mend: "Write \\\\ for one backslash, or use '…'." },
  },
  {
    rule: 'yaml-gach-cung-dong',
    codes: ['UNEXPECTED_TOKEN'],
    says: /block-seq-ind on same line/,
    vi: {
      reason: 'Danh sách "- " đứng cùng dòng với khóa',
      mend: 'Xuống dòng sau khóa, mỗi "- " một dòng, thụt vào hai dấu cách.',
    },
    en: {
      reason: 'A "- " list on the same line as its key',
      mend: 'Start a new line after the key, one "- " a line, indented by two spaces.',
    },
  },
  {
    rule: 'yaml-thua-phay',
    codes: ['UNEXPECTED_TOKEN'],
    says: /Unexpected ,/,
    vi: { reason: 'Thừa dấu phẩy trong ngoặc', mend: 'Bỏ dấu phẩy thừa.' },
    en: { reason: 'A comma too many inside the brackets', mend: 'Take it out.' },
  },
  {
    rule: 'yaml-thua-chu',
    codes: ['UNEXPECTED_TOKEN'],
    vi: {
      reason: 'Có chữ thừa sau giá trị, hoặc dòng này không cùng dạng với các dòng trên',
      mend: 'Đặt cả giá trị trong một cặp nháy, nhất là khi nó bắt đầu bằng [[ hoặc dấu nháy; không trộn "- " với "khóa:" ở cùng một cấp.',
    },
    en: {
      reason: 'Text after the end of a value, or a line unlike those above it',
      mend: 'Put the whole value in one pair of quotes, above all where it starts with [[ or a quote; do not mix "- " and "key:" at one level.',
    },
  },
  {
    rule: 'yaml-nhieu-tai-lieu',
    codes: ['MULTIPLE_DOCS'],
    vi: {
      reason: 'Dòng "---" hoặc "..." mở ra tài liệu thứ hai trong tệp',
      mend: 'Mỗi tệp chỉ có một kế hoạch; bỏ dòng này hoặc tách tệp.',
    },
    en: {
      reason: 'A second document starts here',
      mend: 'One plan a file: take out this line, or split the file.',
    },
  },
  {
    rule: 'yaml-qua-sau',
    codes: ['RESOURCE_EXHAUSTION'],
    vi: {
      reason: 'Các khóa và danh sách lồng nhau quá sâu',
      mend: 'Kiểm tra các dấu ngoặc và độ thụt của dòng.',
    },
    en: { reason: 'Keys and lists are nested too deeply', mend: 'Check brackets and indentation.' },
  },
];

/** What is said where the library reports something rarer. */
export const OTHER_YAML_FAULT: YamlFault = {
  rule: 'yaml-sai-cu-phap',
  codes: [],
  vi: {
    reason: 'Cú pháp YAML sai tại đây',
    mend: 'Kiểm tra dấu hai chấm, dấu nháy, ngoặc và độ thụt của dòng này và dòng trên.',
  },
  en: {
    reason: 'Broken YAML here',
    mend: 'Check colon, quotes, brackets and indentation of this line and the one above.',
  },
};
