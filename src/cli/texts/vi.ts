import type { CliTexts, UsageFault } from './cli-texts.ts';

function usage(fault: UsageFault): string {
  switch (fault.kind) {
    case 'unknownOption':
      return `Không có tùy chọn ${fault.found}.${fault.nearest ? ` Có phải là ${fault.nearest}?` : ''}`;
    case 'unknownCommand':
      return `Không có lệnh “${fault.found}”.${fault.nearest ? ` Có phải là “${fault.nearest}”?` : ''}`;
    case 'missingArgument':
      return `Thiếu tham số ${fault.found}.`;
    case 'missingValue':
      return `Tùy chọn ${fault.found} cần một giá trị theo sau.`;
    case 'wrongValue':
      return `Giá trị của ${fault.option} không dùng được; cần: ${fault.allowed}.`;
    case 'tooManyArguments':
      return 'Thừa tham số.';
    case 'missingOption':
      return `Thiếu tùy chọn ${fault.found}.`;
    case 'other':
      return `Dòng lệnh không đúng: ${fault.found}`;
  }
}

/** The program in Vietnamese. */
export const vi: CliTexts = {
  help: {
    description:
      'Dựng Quyết định, Kế hoạch và Phụ lục đúng thể thức Nghị định 30/2020/NĐ-CP, dạng DOCX và PDF, từ một tệp kế hoạch.',
    usage: '[lệnh] [tùy chọn]',
    optionsWord: '[tùy chọn]',
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Commands:': 'Lệnh:',
    },
    defaultValue: (value) => `(mặc định: ${value})`,
    examples: [
      'Ví dụ:',
      '  vanthu init cchc-2026              tạo thư mục với một kế hoạch nhỏ để bắt đầu',
      '  vanthu build                       dựng các kế hoạch trong thư mục hiện hành',
      '  vanthu build cchc.yaml -o ket-qua  dựng một kế hoạch vào thư mục ket-qua',
    ].join('\n'),
    exitCodes: [
      'Mã thoát:',
      '  0  xong',
      '  1  kế hoạch có lỗi',
      '  2  dòng lệnh sai',
      '  3  không ghi được kết quả',
      '  4  có tệp đã sửa từ lần ghi trước, được giữ nguyên',
      '  5  lỗi của chính chương trình',
    ].join('\n'),
    build: 'Dựng văn bản DOCX và PDF từ các tệp kế hoạch',
    schema: 'In JSON Schema của tệp kế hoạch, để trình soạn thảo gợi ý và kiểm tra',
    convert: 'Chuyển kế hoạch giữa hai cách viết YAML và Markdown',
    ids: 'Ghi mã (ma) còn thiếu vào tệp kế hoạch',
    init: 'Tạo kế hoạch mới, hoặc kế hoạch năm sau từ kế hoạch năm trước (--from, --nam)',
    helpCommand: 'Xem hướng dẫn của một lệnh',
  },
  arguments: {
    plans: 'tệp kế hoạch, thư mục, hoặc mẫu tên tệp như "data/**/*.yaml"; không ghi: thư mục hiện hành',
    plan: 'tệp kế hoạch',
    folder: 'thư mục của kế hoạch mới',
  },
  options: {
    help: 'xem hướng dẫn',
    version: 'xem phiên bản',
    language: 'ngôn ngữ: vi hoặc en; có thể đặt bằng biến môi trường VANTHU_LANG',
    outputFolder: 'thư mục ghi kết quả; mỗi kế hoạch một thư mục con',
    formats: 'dạng tệp cần dựng, cách nhau bằng dấu phẩy',
    templates: 'thư mục mẫu trình bày riêng, thay từng mẫu có sẵn cùng tên',
    bundle: 'cả bộ văn bản trong một tệp',
    signatureFields: 'thêm ô ký số vào PDF',
    font: 'thư mục có phông Times New Roman (times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf); không ghi: phông Tinos có sẵn',
    watch: 'chờ, dựng lại mỗi khi kế hoạch, danh mục hay mẫu thay đổi; Ctrl-C để thôi',
    force: 'ghi đè cả tệp đã sửa trong Word, sau khi cất bản sửa dưới tên khác',
    json: 'in kết quả dạng JSON cho chương trình khác đọc (docs/json.md)',
    quiet: 'chỉ in lỗi và cảnh báo',
    outputFile: 'ghi vào tệp này thay vì in ra màn hình; không ghi đè tệp đã có',
    to: 'cách viết cần chuyển sang: yaml hoặc md; không ghi: cách kia',
    dryRun: 'chỉ cho biết sẽ ghi gì, không sửa tệp',
    kind: 'bộ văn bản: quyet-dinh-ban-hanh, quyet-dinh, ke-hoach, phu-luc',
    markdown: 'viết kế hoạch bằng Markdown thay cho YAML',
    from: 'kế hoạch năm trước',
    year: 'năm của kế hoạch mới',
  },
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  mend: 'Cách sửa',
  clause: 'Căn cứ',
  seeAlso: 'Xem thêm',
  counts: ({ error, warning, info }) => `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý`,
  statuses: { written: 'đã ghi', unchanged: 'không đổi', edited: 'giữ bản sửa', failed: 'chưa ghi' },
  tableHeads: ['Văn bản', 'Trang', 'Byte', 'ms', 'Kết quả'],
  passedOver: (count) => `Bỏ qua ${count} tệp không phải kế hoạch.`,
  buildSummary: (plans, files) => `${plans} kế hoạch, ${files} tệp`,
  progress: (done, total, plan) => `Dựng ${done}/${total}: ${plan}`,
  watching: (plans) => `Đang theo dõi ${plans} kế hoạch; Ctrl-C để thôi.`,
  watchEnded: 'Đã thôi theo dõi.',
  idsInserted: (count, isDryRun, plan) => {
    if (count === 0) return `${plan}: không thiếu mã nào.`;
    return isDryRun ? `${plan}: sẽ ghi ${count} mã.` : `${plan}: đã ghi ${count} mã.`;
  },
  fileWritten: (path) => `Đã ghi ${path}`,
  nextStep: (folder) => `Sửa tệp kế hoạch rồi chạy: vanthu build ${folder}`,
  usage,
  seeHelp: (command) => `Xem: ${command} --help`,
  internalError: (version, what) =>
    [
      `Lỗi của chính vanthu ${version}: ${what}`,
      'Không phải do kế hoạch của bạn. Xin gửi cho người phụ trách phần mềm: dòng trên, dòng lệnh đã chạy và tệp kế hoạch.',
      'Đặt biến môi trường VANTHU_DEBUG=1 rồi chạy lại để in chi tiết kèm theo.',
    ].join('\n'),
};
