import type { Plan } from '../../model/plan/plan.ts';

const HEAD: Readonly<Record<Plan['van_ban'], string>> = {
  'ke-hoach': 'van_ban: ke-hoach # một kế hoạch, có thể kèm phụ lục',
  'quyet-dinh-ban-hanh': 'van_ban: quyet-dinh-ban-hanh # quyết định ban hành kèm theo một kế hoạch',
  'quyet-dinh': 'van_ban: quyet-dinh # một quyết định quy định trực tiếp',
  'phu-luc': 'van_ban: phu-luc # chỉ có phụ lục, của một văn bản làm ở nơi khác',
};

function period(kind: Plan['van_ban'], year: number): string {
  return `# Bản viết sẵn để bắt đầu: thay chữ, thêm bớt mục, lưu lại rồi chạy: vanthu build
# Chữ sau dấu # là giải thích, không in ra. Các khóa khác xem docs/ke-hoach.md.
# Không gõ số thứ tự (I, 1, a), Điều 1, số nhiệm vụ): chương trình tự đếm.
${HEAD[kind]}

# Trong chữ viết, [[ky.nam]] in ra năm này.
ky:
  nam: ${year}

trinh_bay:
  co_chu: 14 # 14 hoặc 13
  hinh_thuc: dien-tu # dien-tu hoặc giay
  tep: chung # chung: văn bản và phụ lục trong một tệp; rieng: mỗi văn bản một tệp

# Xuống dòng ở đâu thì in xuống dòng ở đó; chữ hoa do chương trình làm.
co_quan_ban_hanh: |-
  Ủy ban nhân dân
  xã Phú Thạnh
ten_goi: Ủy ban nhân dân xã Phú Thạnh # tên gọi khi đứng trong câu
`;
}

function issue(notation: string, year: number): string {
  return `so_ky_hieu: /${notation} # khi có số thì ghi 15/${notation}
dia_danh: Phú Thạnh
ngay_ban_hanh: /01/${year} # khi ban hành thì ghi đủ ngày, ví dụ 15/01/${year}
tinh_trang: du-thao # đổi thành chinh-thuc khi đã có số và ngày

# tap-the: ký thay mặt (TM.); nguoi-dung-dau: người đứng đầu ký. Phó Chủ tịch ký thì tự in KT.
tham_quyen: tap-the
nguoi_ky:
  chuc_vu: Chủ tịch
  ho_ten: Trần Minh Khang

`;
}

const DRAFT = 'tinh_trang: du-thao # đổi thành chinh-thuc khi văn bản chính đã có số và ngày\n\n';

/** Recipients of each kind; a decision goes to those whom its last Điều names. */
function recipients(kind: Plan['van_ban']): string {
  const first =
    kind === 'ke-hoach' ? '' : '  - ma: nhan-thi-hanh\n    nhu: dieu-thi-hanh # in "Như Điều …"\n';
  return `# Không gõ dấu ; ở cuối dòng.
noi_nhan:
${first}  - ma: nhan-ubnd-tinh
    ten: Ủy ban nhân dân tỉnh
    muc_dich: b/c
  - ma: nhan-dang-uy
    ten: Thường trực Đảng ủy, Thường trực HĐND xã
  - ma: nhan-cac-thon
    co_quan: cac-thon
luu:
  noi: VT
  don_vi: VHXH # chữ viết tắt đơn vị soạn thảo

`;
}

const AGENCIES = `# Các cơ quan được giao việc: ở nơi khác chỉ ghi mã (ma); đổi tên ở đây thì đổi khắp văn bản.
co_quan:
  - ma: van-phong
    ten: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã
    ten_ngan: Văn phòng HĐND và UBND
  - ma: phong-van-hoa-xa-hoi
    ten: Phòng Văn hóa - Xã hội
  - ma: phong-kinh-te
    ten: Phòng Kinh tế
  - ma: trung-tam-hanh-chinh-cong
    ten: Trung tâm Phục vụ hành chính công xã
    ten_ngan: Trung tâm Phục vụ HCC
  - ma: cac-thon
    ten: Các thôn
    loai: tap-the # một tập thể, không phải một cơ quan
`;

/** The YAML that both forms begin with: kind, period, letterhead, signer, recipients, agencies. */
export function starterFacts(kind: Plan['van_ban'], year: number): string {
  const head = period(kind, year);
  if (kind === 'phu-luc') return `${head}${DRAFT}${AGENCIES}`;
  const notation = kind === 'ke-hoach' ? 'KH-UBND' : 'QĐ-UBND';
  return `${head}${issue(notation, year)}${recipients(kind)}${AGENCIES}`;
}
