/** The shape of what a template may use: words to print, flags to ask, lists to go through. */
export type Shape =
  | { readonly kind: 'words'; readonly meaning: string }
  | { readonly kind: 'flag'; readonly meaning: string }
  | { readonly kind: 'list'; readonly meaning: string; readonly of: Fields };

/** The names that can be used at one place of a template. */
export interface Fields {
  readonly [name: string]: Shape;
}

const words = (meaning: string) => ({ kind: 'words', meaning }) as const;
const flag = (meaning: string) => ({ kind: 'flag', meaning }) as const;

/** Everything that the templates of all document types may use; each template's paths are checked against it. */
export const VIEW_SHAPE = {
  co_quan_chu_quan: words('Tên cơ quan chủ quản; trống nếu không có'),
  co_quan_ban_hanh: words('Tên cơ quan ban hành'),
  so: words('Số của văn bản, hoặc khoảng trống'),
  ky_hieu: words('Ký hiệu của văn bản'),
  dia_danh: words('Địa danh'),
  ngay_thang_nam: words('"ngày … tháng … năm …"'),
  ten_loai: words('Tên loại văn bản; với phụ lục là nhãn Phụ lục và số'),
  trich_yeu: words('Trích yếu; với phụ lục là tiêu đề'),
  tham_quyen_ban_hanh: words('Thẩm quyền ban hành của quyết định'),
  can_cu: {
    kind: 'list',
    meaning: 'Các căn cứ',
    of: { noi_dung: words('Một căn cứ, không có dấu cuối dòng') },
  },
  de_nghi: words('Dòng "Theo đề nghị của …"; trống nếu không có'),
  kem_theo: words('Dòng (Kèm theo …); trống nếu không có'),
  quyen_han: { kind: 'list', meaning: 'Các dòng trên họ tên người ký', of: { dong: words('Một dòng') } },
  ho_ten: words('Họ và tên người ký'),
  noi_nhan: { kind: 'list', meaning: 'Nơi nhận', of: { ten: words('Một nơi nhận, không có dấu cuối dòng') } },
  luu: words('Nơi lưu: "VT, NV (2)"; trống nếu không có'),
  ky_hieu_nguoi_soan: words('Ký hiệu người soạn thảo và số bản; trống nếu không có'),
  tieu_de_in_hoa: flag('Tiêu đề phụ lục in hoa'),
  co_chu_ky: flag('Văn bản có phần ký hoặc nơi nhận'),
  co_noi_nhan: flag('Văn bản có nơi nhận'),
  in_du_thao: flag('In chữ DỰ THẢO'),
  vung_ky_so: flag('Chừa vùng chữ ký số của cơ quan ở góc trên bên phải'),
} as const satisfies Fields;

/** What a template is given for a shape: `Value` for words, a boolean for a flag, a list of records for a list. */
export type View<Shapes extends Fields, Value> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends { kind: 'flag' }
    ? boolean
    : Shapes[Name] extends { kind: 'list'; of: infer Of extends Fields }
      ? readonly View<Of, Value>[]
      : Value | undefined;
};
