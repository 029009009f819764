import type { Language } from '../model/message.ts';

/** Why a value cannot be changed in place. */
export type Obstacle =
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'flowPair'
  | 'indentation'
  | 'onlyKey'
  | 'onlyItem'
  | 'overlap'
  | 'absent'
  | 'oneLineCell'
  | 'noLevelColumn'
  | 'unknownField'
  | 'form';

/** What keeps a value from being changed, and what a person can do about it. */
export interface ObstacleText {
  readonly reason: string;
  readonly mend: string;
}

const WRITE_OUT = {
  vi: 'Viết giá trị ra đầy đủ ở chỗ này (không dùng &, *, !), hoặc tự sửa.',
  en: 'Write the value out in full here (without &, *, !), or change it yourself.',
};
const BY_HAND = { vi: 'Tự sửa chỗ này trong tệp.', en: 'Change it in the file yourself.' };
const UNDER_HEADING = {
  vi: 'Viết nhiệm vụ ấy dưới một tiêu đề riêng (trang "Kế hoạch viết bằng Markdown", mục 4) rồi chạy lại.',
  en: 'Write that task under a heading of its own (the page on plans in Markdown, part 4) and run again.',
};

function texts(vi: string, en: string, mend = WRITE_OUT): Readonly<Record<Language, ObstacleText>> {
  return { vi: { reason: vi, mend: mend.vi }, en: { reason: en, mend: mend.en } };
}

/** The words for each obstacle, in both languages. */
export const OBSTACLES: Readonly<Record<Obstacle, Readonly<Record<Language, ObstacleText>>>> = {
  anchor: texts('giá trị này nằm sau dấu neo &…', 'the value stands behind an anchor &…'),
  alias: texts('giá trị này dùng lại chỗ khác qua *…', 'the value is taken from elsewhere by *…'),
  tag: texts('giá trị này có thẻ kiểu !…', 'the value has a type tag !…'),
  flowPair: texts(
    'cặp khóa và giá trị đứng trong […] mà không có {…}',
    'the key and value stand in […] without {…}',
  ),
  indentation: texts('dòng này thụt vào không chỉ bằng dấu cách', 'the line is not indented by spaces alone'),
  onlyKey: texts('đây là khóa duy nhất ở chỗ này', 'it is the only key there', BY_HAND),
  onlyItem: texts('đây là phần tử duy nhất của danh sách', 'it is the only item of its list', BY_HAND),
  overlap: texts('chỗ này đang được sửa hai lần một lúc', 'the place is changed twice at once', BY_HAND),
  absent: texts('không tìm thấy chỗ để ghi', 'the place to write it was not found'),
  oneLineCell: texts(
    'một ô của bảng kẻ | không chứa được giá trị như vậy',
    'a cell of a pipe table cannot hold such a value',
    UNDER_HEADING,
  ),
  noLevelColumn: texts(
    'bảng kẻ | này không có cột # để ghi cấp của nhiệm vụ con',
    'the pipe table has no column # that could say the level of a subtask',
    UNDER_HEADING,
  ),
  unknownField: texts(
    'các nhiệm vụ của bảng này không có trường ấy',
    'the tasks of this table have no such field',
    {
      vi: 'Khai báo trường ở `cot`, `vai_tro` hoặc `truong` của phần đầu tệp rồi chạy lại.',
      en: 'Declare the field in `cot`, `vai_tro` or `truong` of the front matter and run again.',
    },
  ),
  form: texts(
    'phần thân của tệp Markdown không có cách viết giá trị như vậy ở chỗ này',
    'the body of a Markdown plan has no way to write such a value here',
    BY_HAND,
  ),
};
