/** What is said of the amending decision that is drafted from a plan's changes. */
export interface AmendTexts {
  readonly help: string;
  readonly output: string;
  readonly since: string;
  readonly json: string;
  readonly nextStep: (path: string) => string;
}

/** In Vietnamese. */
export const amendVi: AmendTexts = {
  help: 'Soạn dự thảo Quyết định sửa đổi, bổ sung từ các thay đổi đã ghi bên cạnh kế hoạch',
  output: 'tệp kế hoạch mới của dự thảo; không ghi: in ra màn hình; không ghi đè tệp đã có',
  since: 'chỉ lấy các thay đổi từ ngày này (YYYY-MM-DD)',
  json: 'in kết quả dạng JSON (docs/json.md)',
  nextStep: (path) =>
    `Đọc lại, điền số và ngày ban hành, rồi chạy: vanthu check ${path} và vanthu build ${path}`,
};

/** In English. */
export const amendEn: AmendTexts = {
  help: 'Draft the amending decision from the changes recorded beside a plan',
  output: 'the plan file of the draft; without: the screen; a file that exists is not replaced',
  since: 'only changes from this day on (YYYY-MM-DD)',
  json: 'print the result as JSON (docs/json.md)',
  nextStep: (path) =>
    `Read it, fill in number and date of issue, then run: vanthu check ${path} and vanthu build ${path}`,
};
