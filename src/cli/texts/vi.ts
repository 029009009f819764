import { amendVi } from './amend-texts.ts';
import type { CliTexts, UsageFault } from './cli-texts.ts';
import { exchangeVi } from './exchange-texts.ts';
import { reassignVi } from './reassign-vi.ts';
import { rebuildVi } from './rebuild-texts.ts';
import { referenceVi } from './reference-texts.ts';

function usage(fault: UsageFault): string {
  switch (fault.kind) {
    case 'unknownOption':
      return `Không có tùy chọn ${fault.found}.${fault.nearest ? ` Có phải là ${fault.nearest}?` : ''}`;
    case 'unknownCommand':
      return `Không có lệnh “${fault.found}”.${fault.nearest ? ` Có phải là “${fault.nearest}”?` : ''}`;
    case 'unknownRule':
      return `Không có quy tắc “${fault.found}”.${fault.nearest ? ` Có phải là “${fault.nearest}”?` : ''}`;
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
    check: 'Kiểm tra thể thức và nội dung của kế hoạch hoặc tệp DOCX, kể cả tệp soạn bằng Word',
    rules: 'Xem các quy tắc kiểm tra, hoặc một quy tắc với ví dụ đúng và sai',
    tasks: 'Liệt kê nhiệm vụ theo cơ quan, thời hạn hoặc nhóm; đếm, vẽ biểu đồ, ghi CSV, JSON, XLSX',
    extract: 'Trích nhiệm vụ của một cơ quan (hoặc từng cơ quan) thành DOCX, PDF; ghi lịch thời hạn',
    helpCommand: 'Xem hướng dẫn của một lệnh',
  },
  arguments: {
    plans: 'tệp kế hoạch, thư mục, hoặc mẫu tên tệp như "data/**/*.yaml"; không ghi: thư mục hiện hành',
    plan: 'tệp kế hoạch',
    folder: 'thư mục của kế hoạch mới',
    checked: 'tệp kế hoạch, tệp DOCX, hoặc thư mục; không ghi: thư mục hiện hành',
    rule: 'mã quy tắc; không ghi: tất cả',
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
    force: 'dựng lại mọi văn bản, ghi đè cả tệp đã sửa trong Word sau khi cất bản sửa dưới tên khác',
    why: 'chỉ cho biết văn bản này có phải dựng lại không, vì sao, và chỗ khác đầu tiên; không ghi gì',
    json: 'in kết quả dạng JSON cho chương trình khác đọc (docs/json.md)',
    quiet: 'chỉ in lỗi và cảnh báo',
    outputFile: 'ghi vào tệp này thay vì in ra màn hình; không ghi đè tệp đã có',
    to: 'cách viết cần chuyển sang: yaml hoặc md; không ghi: cách kia',
    dryRun: 'chỉ cho biết sẽ ghi gì, không sửa tệp',
    kind: 'bộ văn bản: quyet-dinh-ban-hanh, quyet-dinh, ke-hoach, phu-luc',
    markdown: 'viết kế hoạch bằng Markdown thay cho YAML',
    from: 'kế hoạch năm trước',
    year: 'năm của kế hoạch mới',
    leastSeverity: 'chỉ in từ mức này trở lên: loi, canh-bao, thong-tin',
    disable: 'không xét các quy tắc này, cách nhau bằng dấu phẩy',
    config: 'tệp lựa chọn của cơ quan; không ghi: tệp vanthu.yaml gần nhất phía trên',
    sarif: 'in kết quả dạng SARIF 2.1.0',
    fix: 'sửa ngay trong tệp kế hoạch những lỗi gõ chắc chắn',
    fixDryRun: 'cùng với --fix: chỉ cho biết sẽ sửa gì',
    checkJson: 'in kết quả dạng JSON (docs/json.md)',
    tasksBy: 'xếp theo: co_quan, thoi_han hoặc nhom',
    tasksRole:
      'vai trò để xếp và đếm cơ quan, cách nhau bằng dấu phẩy; không ghi: vai trò thứ nhất (chủ trì)',
    tasksFormat:
      'in dạng csv hoặc json, hoặc cùng với -o ghi tệp csv, json, xlsx; không ghi: bảng trên màn hình',
    chart: 'chỉ in biểu đồ số lượng; có tên tệp .svg hoặc .png thì ghi biểu đồ vào tệp',
    agency: 'mã hoặc tên cơ quan; ghi nhiều lần được',
    allAgencies: 'trích cho mọi cơ quan có nhiệm vụ',
    extractFolder: 'thư mục ghi kết quả; mỗi cơ quan một thư mục con',
    ics: 'ghi thêm tệp lịch (.ics) với thời hạn của các nhiệm vụ ấy',
  },
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  mend: 'Cách sửa',
  clause: 'Căn cứ',
  seeAlso: 'Xem thêm',
  counts: ({ error, warning, info }) => `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý`,
  statuses: { written: 'đã ghi', unchanged: 'không đổi', edited: 'giữ bản sửa', failed: 'chưa ghi' },
  rebuild: rebuildVi,
  amend: amendVi,
  tableHeads: ['Văn bản', 'Trang', 'Byte', 'ms', 'Kết quả'],
  passedOver: (count) => `Bỏ qua ${count} tệp không phải kế hoạch.`,
  buildSummary: (plans, files) => `${plans} kế hoạch, ${files} tệp`,
  location: ({ document, paragraph, table, row, column }) =>
    [
      document,
      ...(table === undefined
        ? paragraph > 0
          ? [`đoạn ${paragraph}`]
          : []
        : [
            `bảng ${table}`,
            ...(row === undefined ? [] : [`hàng ${row}`]),
            ...(column === undefined ? [] : [`cột ${column}`]),
          ]),
    ]
      .filter((part) => part !== '')
      .join(', '),
  nothingFound: 'không thấy lỗi',
  notEvaluated: (count) => `Chưa xét được ${count} điểm, vì tệp không cho biết:`,
  checkSummary: (files, { error, warning, info }) =>
    `Đã kiểm tra ${files} tệp: ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
  checking: (done, total, file) => `Kiểm tra ${done}/${total}: ${file}`,
  fixed: (file, count, isDryRun) =>
    `${file}: ${isDryRun ? 'sẽ sửa' : 'đã sửa'} ${count} chỗ${count > 0 ? ':' : '.'}`,
  ruleTexts: {
    judges: { plan: 'kế hoạch', docx: 'DOCX' },
    heads: ['Quy tắc', 'Mức', 'Xét trên', 'Vì sao'],
    on: 'Xét trên',
    right: 'Đúng',
    wrong: 'Sai',
    mistakes: (rows) => `Lỗi thường gặp số ${rows.join(', ')} (docs/loi-thuong-gap.md)`,
    count: (count) => `${count} quy tắc. Xem một quy tắc: vanthu rules MÃ`,
  },
  exchange: exchangeVi,
  progress: (done, total, plan) => `Dựng ${done}/${total}: ${plan}`,
  watching: (plans) => `Đang theo dõi ${plans} kế hoạch; Ctrl-C để thôi.`,
  watchEnded: 'Đã thôi theo dõi.',
  idsInserted: (count, isDryRun, plan) => {
    if (count === 0) return `${plan}: không thiếu mã nào.`;
    return isDryRun ? `${plan}: sẽ ghi ${count} mã.` : `${plan}: đã ghi ${count} mã.`;
  },
  references: referenceVi,
  notInCalendar: (count) => `${count} nhiệm vụ không vào lịch, vì thời hạn không nêu ngày:`,
  undatedTask: (task, limit, line) => `  dòng ${line ?? '?'}: ${task} (${limit || 'không ghi thời hạn'})`,
  tasksSummary: (tasks, agencies) => `${tasks} nhiệm vụ, ${agencies} cơ quan.`,
  fileWritten: (path) => `Đã ghi ${path}`,
  nextStep: (folder) => `Sửa tệp kế hoạch rồi chạy: vanthu build ${folder}`,
  reassign: reassignVi,
  usage,
  seeHelp: (command) => `Xem: ${command} --help`,
  internalError: (version, what) =>
    [
      `Lỗi của chính vanthu ${version}: ${what}`,
      'Không phải do kế hoạch của bạn. Xin gửi cho người phụ trách phần mềm: dòng trên, dòng lệnh đã chạy và tệp kế hoạch.',
      'Đặt biến môi trường VANTHU_DEBUG=1 rồi chạy lại để in chi tiết kèm theo.',
    ].join('\n'),
};
