/** What is to be said of a mistake in files of one kind, beside the rules that look for it there. */
export interface Sight {
  /** Messages of reading, checking and numbering that find it. */
  readonly messages?: readonly string[];
  /** Why it cannot be there or cannot be seen, or which part of it; in Vietnamese. */
  readonly note?: string;
}

/** One of the mistakes that offices make most, and where it can be seen. */
export interface Mistake {
  /** Its number, by which rules name it. */
  readonly number: number;
  /** What is wrong, in Vietnamese. */
  readonly is: string;
  readonly plan: Sight;
  readonly docx: Sight;
}

const NONE: Sight = {};
const MADE_BY_PROGRAM = 'do chương trình đặt, kế hoạch không ghi';
const NOT_IN_A_PLAN = 'kế hoạch, quyết định, phụ lục không có thành phần này';

/** The mistakes that a check looks for, by number. */
export const MISTAKES: readonly Mistake[] = [
  {
    number: 1,
    is: 'Quốc hiệu, tên cơ quan bị ngắt dòng giữa chừng',
    plan: { note: 'chương trình đo chữ rồi mới chia hai cột đầu trang' },
    docx: NONE,
  },
  {
    number: 2,
    is: 'Đường kẻ dưới Tiêu ngữ, tên cơ quan, trích yếu: thiếu, gõ bằng gạch, dài ngắn sai',
    plan: { note: 'chương trình kẻ theo chữ đã đo' },
    docx: NONE,
  },
  {
    number: 3,
    is: 'Tiêu ngữ dùng gạch dài, thiếu dấu cách, viết hoa sai',
    plan: { note: 'mẫu trình bày in sẵn; cơ quan sửa mẫu thì kiểm tra tệp DOCX' },
    docx: NONE,
  },
  {
    number: 4,
    is: 'Cơ quan chủ quản in đậm, cơ quan ban hành không đậm; tên không chính thức',
    plan: { note: `đậm, nhạt ${MADE_BY_PROGRAM}; tên chính thức hay không thì chỉ xét được chữ viết tắt` },
    docx: { note: 'tên chính thức hay không thì chỉ xét được chữ viết tắt' },
  },
  {
    number: 5,
    is: 'Cỡ chữ không theo một bộ; số, ký hiệu không phải cỡ 13',
    plan: { messages: ['gia-tri-khong-co'], note: '`co_chu` chỉ nhận 13 hoặc 14, các cỡ khác theo đó' },
    docx: NONE,
  },
  {
    number: 6,
    is: 'Số dưới 10 thiếu số 0; cách chữ quanh "/" và "-"; "Số" thiếu dấu hai chấm; công văn ghi "CV"; ký hiệu không khớp tên loại',
    plan: { note: 'chữ "Số:" và số 0 do chương trình in; công văn không dựng từ kế hoạch' },
    docx: NONE,
  },
  {
    number: 7,
    is: 'Ngày, tháng thừa thiếu số 0; thiếu dấu phẩy sau địa danh; không in nghiêng; địa danh viết tắt; khác dòng với số, ký hiệu',
    plan: { note: 'chương trình in ngày tháng thành chữ, đặt cùng dòng với số' },
    docx: {
      note: 'ngày tháng khác dòng với số thì không xét: tệp không ghi vị trí in, hai ô đầu trang có thể cao thấp khác nhau',
    },
  },
  {
    number: 8,
    is: 'Công văn in chữ "CÔNG VĂN"; "V/v" đậm, nghiêng hoặc viết đủ "Về việc"',
    plan: { note: NOT_IN_A_PLAN },
    docx: NONE,
  },
  {
    number: 9,
    is: 'Trích yếu thiếu đường kẻ, không đậm, in hoa cả dòng; "V/v về việc"',
    plan: { note: `đường kẻ, in đậm ${MADE_BY_PROGRAM}` },
    docx: NONE,
  },
  {
    number: 10,
    is: 'Căn cứ không nghiêng; dòng cuối không kết thúc bằng dấu chấm; luật ghi cả số; văn bản khác thiếu ngày, cơ quan, trích yếu; căn cứ đã hết hiệu lực',
    plan: {
      messages: ['dau-ket-ghi-san'],
      note: 'dấu cuối dòng và chữ nghiêng do chương trình in; hiệu lực không xét, vì không có cơ sở dữ liệu văn bản đi kèm',
    },
    docx: { note: 'hiệu lực của căn cứ không xét, vì không có cơ sở dữ liệu văn bản đi kèm' },
  },
  {
    number: 11,
    is: 'Viện dẫn lần đầu không đủ; lần sau chép lại cả tên, ngày, cơ quan',
    plan: NONE,
    docx: NONE,
  },
  {
    number: 12,
    is: 'Nội dung không căn đều hai lề; lùi đầu dòng, cách đoạn, giãn dòng sai; dòng cố định cắt mất dấu; canh bằng đoạn trống, dấu cách',
    plan: {
      messages: ['gia-tri-khong-co', 'ngoai-khoang'],
      note: '`trinh_bay` chỉ nhận các giá trị mà Nghị định cho phép',
    },
    docx: NONE,
  },
  {
    number: 13,
    is: 'Chữ "Phần", "Chương" in hoa, tiêu đề không in hoa; chương số Ả Rập, mục trong chương số La Mã',
    plan: { messages: ['so-thu-tu-khong-lien-tuc'], note: `chữ hoa ${MADE_BY_PROGRAM}` },
    docx: NONE,
  },
  {
    number: 14,
    is: '"Điều 1:", khoản "1)", điểm "a."; điểm f, j, w, z hoặc thiếu đ; đánh số sót, lặp; số 1.1.1 dưới Điều; Điều không đậm',
    plan: {
      messages: ['so-thu-tu-khong-lien-tuc', 'so-go-thua', 'het-chu-cai'],
      note: 'số do chương trình đếm, chỉ số cho sẵn mới có thể sai',
    },
    docx: NONE,
  },
  { number: 15, is: 'Một văn bản vừa bố cục theo Điều vừa theo mục I, II', plan: NONE, docx: NONE },
  {
    number: 16,
    is: 'Nhắc đến phụ lục không có, hoặc có phụ lục mà không nhắc đến; nhiều phụ lục không đánh số La Mã; "PHỤ LỤC"; thiếu "(Kèm theo …)"; số trang không đánh lại',
    plan: {
      messages: ['nhac-den-khong-co'],
      note: 'số trang do chương trình đánh lại; nhãn, số và dòng "(Kèm theo …)" chỉ sai được khi ghi đè',
    },
    docx: NONE,
  },
  {
    number: 17,
    is: 'Văn bản ban hành kèm theo lại có số, ngày, nơi nhận, chữ ký, hoặc thiếu Quốc hiệu ở đầu',
    plan: { note: 'chương trình in theo Mẫu 1.3' },
    docx: NONE,
  },
  {
    number: 18,
    is: 'Cấp phó ký thiếu KT.; UBND ký thiếu TM.; "T/M.", "K/T", "TL" không chấm; thiếu dòng chức vụ',
    plan: NONE,
    docx: NONE,
  },
  {
    number: 19,
    is: 'ThS., TS., PGS. trước họ tên người ký; họ tên in hoa cả dòng',
    plan: NONE,
    docx: NONE,
  },
  {
    number: 20,
    is: '"Nơi nhận" và danh sách sai kiểu chữ, cỡ chữ, dấu cuối dòng; thiếu hoặc sai dòng "Lưu: VT, …"; thiếu "Như trên"',
    plan: { note: `kiểu chữ, cỡ chữ, dấu cuối dòng ${MADE_BY_PROGRAM}` },
    docx: NONE,
  },
  {
    number: 21,
    is: '"Kính gửi" ở loại văn bản không có; một nơi nhận xuống dòng; các gạch đầu dòng không thẳng hàng',
    plan: { note: NOT_IN_A_PLAN },
    docx: NONE,
  },
  {
    number: 22,
    is: 'Số trang ở cuối trang, lệch phải, có ở trang 1, nhỏ hơn cỡ 13',
    plan: { note: MADE_BY_PROGRAM },
    docx: NONE,
  },
  {
    number: 23,
    is: 'Lề ngoài khoảng, khổ giấy không phải A4, phông khác Times New Roman, chữ màu',
    plan: { messages: ['ngoai-khoang'], note: `khổ giấy, phông, màu ${MADE_BY_PROGRAM}` },
    docx: NONE,
  },
  {
    number: 24,
    is: 'Viết hoa: mọi chữ đều hoa, "Khoản", "Điểm" hoa, "điều" thường, "Tỉnh", "nhà nước"',
    plan: NONE,
    docx: NONE,
  },
  {
    number: 25,
    is: 'Đơn vị, cơ quan cũ (huyện, quận, tỉnh đã sáp nhập) trong văn bản từ 01/7/2025',
    plan: NONE,
    docx: NONE,
  },
  {
    number: 26,
    is: 'Theo thể thức cũ: Nghị định 09/2010, Thông tư 01/2011, Hướng dẫn 36 của Đảng',
    plan: NONE,
    docx: NONE,
  },
  {
    number: 27,
    is: 'Chữ Unicode tổ hợp, "Ð" thay "Đ", ký tự ẩn, hai dấu cách, dấu cách trước dấu câu',
    plan: NONE,
    docx: NONE,
  },
  { number: 28, is: 'Còn sót chỗ giữ chỗ: "…", "[ ]", "???", "<…>"', plan: NONE, docx: NONE },
  {
    number: 29,
    is: 'Thiếu "./." ở cuối, ghi hai lần, hoặc còn chữ ở sau',
    plan: { messages: ['dau-ket-ghi-san'], note: 'chương trình in "./."' },
    docx: NONE,
  },
  {
    number: 30,
    is: 'Bảng rộng hơn trang; dòng bị cắt sang trang sau; hàng tiêu đề không lặp lại',
    plan: {
      note: 'chương trình chia cột trong khổ giấy, lặp hàng tiêu đề, chỉ ngắt những dòng dài quá nửa trang',
    },
    docx: { note: 'dòng bị cắt chỉ xét được khi Word đã ghi chỗ ngắt trang vào tệp' },
  },
  {
    number: 31,
    is: 'Chữ ký đứng một mình ở trang mới',
    plan: { note: 'chương trình giữ chữ ký cùng những dòng cuối' },
    docx: { note: 'chỉ xét được khi Word đã ghi chỗ ngắt trang vào tệp' },
  },
  {
    number: 32,
    is: 'Ảnh chữ ký, con dấu không trong suốt, sai kích thước, hoặc đặt trên tệp phụ lục',
    plan: { note: 'kế hoạch không chứa ảnh' },
    docx: { note: 'cỡ thật của con dấu không xét, vì Nghị định không ghi số đo' },
  },
];
