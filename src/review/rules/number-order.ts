import { messageKind } from '../../model/message.ts';
import { brokenDivisions } from '../division-order.ts';
import { faultsOfType } from '../number-faults.ts';
import { defineReviewRule } from '../rule.ts';

type Broken = {
  readonly how: 'gap' | 'repeat' | 'back' | 'start' | 'parent';
  readonly number: string;
  readonly expected: string;
};

const HOW = {
  gap: { vi: 'nhảy số', en: 'skips a number' },
  repeat: { vi: 'lặp lại số đứng trước', en: 'repeats the number before it' },
  back: { vi: 'lùi lại so với số đứng trước', en: 'goes back behind the number before it' },
  start: { vi: 'đứng đầu mà không phải số thứ nhất', en: 'begins its list, but is not its first number' },
  parent: { vi: 'không theo số của mục chứa nó', en: 'does not begin with the number above it' },
} as const;

const kind = messageKind<Broken>({
  severity: 'warning',
  clause: 'PL I, II.6.đ',
  vi: ({ how, number, expected }) => ({
    reason: `Số thứ tự "${number}" ${HOW[how].vi}, lẽ ra là "${expected}"`,
    mend: `Sửa thành "${expected}" và đánh lại các số sau, hoặc bổ sung phần bị thiếu; xem lại những chỗ viện dẫn số này.`,
  }),
  en: ({ how, number, expected }) => ({
    reason: `The number "${number}" ${HOW[how].en}; "${expected}" is due`,
    mend: `Change it to "${expected}" and renumber what follows, or add what is missing; look at what refers to it.`,
  }),
});

/** The numbers of each list of the body follow one another, at every level. */
export const numberOrder = defineReviewRule({
  id: 'so-thu-tu-khong-lien-tuc',
  why: {
    vi: 'Số thứ tự lặp hoặc nhảy làm sai mọi chỗ viện dẫn, và cho thấy có phần bị xóa hoặc chép thiếu.',
    en: 'A repeated or missing number spoils every reference to it, and shows that something was lost.',
  },
  mistakes: [14],
  judges: ['docx'],
  kind,
  find: (document) => [
    ...faultsOfType(document, 'order').map(({ at, number, fault: { how, expected } }) => ({
      at,
      quote: number.text,
      offset: number.offset,
      expected: [expected],
      found: { how, number: number.text, expected },
    })),
    ...brokenDivisions(document).map(({ at, division: { word, typedWord, number }, how, expected }) => ({
      at,
      quote: at.text.slice(at.text.indexOf(typedWord), at.text.indexOf(number) + number.length),
      expected: [expected],
      found: { how, number: `${word} ${number}`, expected },
    })),
  ],
  examples: {
    pass: [
      {
        is: {
          vi: 'Hai danh sách trong một mục, mỗi danh sách có dòng dẫn riêng',
          en: 'Two lists in one section, each with a line that introduces it',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Các phòng chuyên môn có trách nhiệm:' },
              { part: 'point', text: 'a) Rà soát thủ tục hành chính;' },
              { part: 'point', text: 'b) Niêm yết công khai thủ tục hành chính.' },
              { part: 'paragraph', text: 'Trung tâm Phục vụ hành chính công có trách nhiệm:' },
              { part: 'point', text: 'a) Tiếp nhận hồ sơ;' },
              { part: 'point', text: 'b) Trả kết quả đúng hạn./.' },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Khoản 1 viết liền sau "Điều 1.", khoản 2 xuống dòng',
          en: 'Khoản 1 on the line of "Điều 1.", khoản 2 on the next',
        },
        documents: [
          {
            kind: 'decision',
            body: [
              { part: 'article', text: 'Điều 1. 1. Giao Phòng Kinh tế chủ trì rà soát thủ tục.' },
              { part: 'clause', text: '2. Giao Phòng Văn hóa - Xã hội tổng hợp kết quả.' },
              { part: 'article', text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.' },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Các cấp bắt đầu lại dưới mỗi tiêu đề, kể cả số 1.1.',
          en: 'Levels that restart under each heading, dotted ones included',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. NHIỆM VỤ' },
              { part: 'clauseHeading', text: '1. Cải cách thể chế' },
              { part: 'subclause', text: '1.1. Rà soát văn bản.' },
              { part: 'subclause', text: '1.2. Theo dõi thi hành pháp luật.' },
              { part: 'clauseHeading', text: '2. Cải cách thủ tục hành chính' },
              { part: 'subclause', text: '2.1. Công khai thủ tục:' },
              { part: 'point', text: 'a) Tại trụ sở;' },
              { part: 'point', text: 'b) Trên trang thông tin điện tử.' },
              { part: 'subclause', text: '2.2. Trả kết quả đúng hạn.' },
              { part: 'sectionHeading', text: 'II. TỔ CHỨC THỰC HIỆN' },
              { part: 'clause', text: '1. Các phòng chuyên môn thực hiện Kế hoạch này./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Hai lần (4)', en: '(4) twice' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'point', text: 'a) Các nhiệm vụ cụ thể:' },
              { part: 'subpoint', text: '(1) Sáng kiến cải cách;' },
              { part: 'subpoint', text: '(2) Đối thoại với người dân;' },
              { part: 'subpoint', text: '(3) Thủ tục hành chính;' },
              { part: 'subpoint', text: '(4) Chế độ công vụ;' },
              { part: 'subpoint', text: '(4) Tài chính công;' },
              { part: 'subpoint', text: '(5) Mức độ hài lòng của người dân./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Mục II không có, sau I là III', en: 'III right after I' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. MỤC ĐÍCH' },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.' },
              { part: 'sectionHeading', text: 'III. TỔ CHỨC THỰC HIỆN' },
              { part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Hai khoản 1 có tiêu đề', en: 'Two headings numbered 1' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. MỤC ĐÍCH, YÊU CẦU' },
              { part: 'clauseHeading', text: '1. Mục đích' },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.' },
              { part: 'clauseHeading', text: '1. Yêu cầu' },
              { part: 'paragraph', text: 'Thực hiện đúng tiến độ đã đề ra./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Thiếu Điều 2', en: 'No Điều 2' },
        documents: [
          {
            kind: 'decision',
            parts: { toPlaces: ['- Như Điều 3;', '- Lưu: VT, VHXH.'] },
            body: [
              { part: 'article', text: 'Điều 1. Giao Phòng Kinh tế chủ trì rà soát thủ tục.' },
              { part: 'article', text: 'Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Chương III đứng ngay sau Chương I', en: 'Chương III right after Chương I' },
        documents: [
          {
            kind: 'attachedPlan',
            body: [
              { part: 'partLabel', text: 'Chương I' },
              { part: 'partHeading', text: 'QUY ĐỊNH CHUNG' },
              { part: 'articleHeading', text: 'Điều 1. Phạm vi' },
              { part: 'paragraph', text: 'Kế hoạch này áp dụng đối với các phòng chuyên môn.' },
              { part: 'partLabel', text: 'Chương III' },
              { part: 'partHeading', text: 'TỔ CHỨC THỰC HIỆN' },
              { part: 'articleHeading', text: 'Điều 2. Trách nhiệm' },
              { part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Danh sách bắt đầu từ b)', en: 'A list that begins with b)' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Các phòng chuyên môn có trách nhiệm:' },
              { part: 'point', text: 'b) Rà soát thủ tục hành chính;' },
              { part: 'point', text: 'c) Niêm yết công khai thủ tục hành chính./.' },
            ],
          },
        ],
      },
      {
        is: { vi: '"2.1." dưới khoản 3', en: '"2.1." under khoản 3' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clause', text: '1. Cải cách thể chế.' },
              { part: 'clause', text: '2. Cải cách thủ tục hành chính.' },
              { part: 'clause', text: '3. Cải cách tổ chức bộ máy:' },
              { part: 'subclause', text: '2.1. Rà soát chức năng, nhiệm vụ của các phòng./.' },
            ],
          },
        ],
      },
    ],
  },
});
