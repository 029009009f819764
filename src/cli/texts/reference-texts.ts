/** What `vanthu ids --co-quan` says. */
export interface ReferenceTexts {
  readonly agencies: string;
  readonly text: string;
  readonly yes: string;
  readonly found: (count: number, plan: string) => string;
  readonly proposal: (typed: string, reference: string, printed: string | undefined) => string;
  readonly line: (line: number) => string;
  readonly choose: string;
  readonly howTo: (same: number, others: number) => string;
  readonly written: (count: number, plan: string) => string;
  readonly unknown: (ids: readonly string[]) => string;
}

/** In Vietnamese. */
export const referenceVi: ReferenceTexts = {
  agencies:
    'đề nghị chỗ nào gõ tên cơ quan nên thành lời nhắc [[co-quan:…]] hoặc mã, để theo kịp khi điều chỉnh phân công',
  text: 'cùng với --co-quan: đổi các chỗ có mã này, cách nhau bằng dấu phẩy, kể cả khi chữ in ra sẽ khác',
  yes: 'cùng với --co-quan: đổi mọi chỗ mà chữ in ra vẫn như cũ, không hỏi',
  found: (count, plan) =>
    count === 0 ? `${plan}: không có tên cơ quan nào gõ bằng chữ.` : `${plan}: ${count} chỗ gõ tên cơ quan:`,
  proposal: (typed, reference, printed) =>
    `“${typed}” → ${reference}${printed === undefined ? '' : ` (sẽ in ra “${printed}”)`}`,
  line: (line) => `dòng ${line}`,
  choose: 'Đổi những chỗ nào thành lời nhắc?',
  howTo: (same, others) =>
    [
      ...(same > 0 ? [`Đổi ${same} chỗ in ra như cũ: thêm --yes.`] : []),
      ...(others > 0 ? [`${others} chỗ sẽ in ra khác: xem từng chỗ, muốn đổi thì thêm --text MÃ.`] : []),
    ].join(' '),
  written: (count, plan) => `${plan}: đã đổi ${count} chỗ thành lời nhắc.`,
  unknown: (ids) => `Không có chỗ nào mang mã ${ids.join(', ')}.`,
};

/** In English. */
export const referenceEn: ReferenceTexts = {
  agencies:
    'propose where typed names of agencies should be references [[co-quan:…]] or ids, so that they follow reassignments',
  text: 'with --co-quan: change the places with these ids, separated by commas, even where other words will be printed',
  yes: 'with --co-quan: change all places that print as before, without asking',
  found: (count, plan) =>
    count === 0
      ? `${plan}: no agency is named in typed words.`
      : `${plan}: ${count} places with a typed name:`,
  proposal: (typed, reference, printed) =>
    `“${typed}” → ${reference}${printed === undefined ? '' : ` (will print “${printed}”)`}`,
  line: (line) => `line ${line}`,
  choose: 'Which of them are to become references?',
  howTo: (same, others) =>
    [
      ...(same > 0 ? [`To change the ${same} that print as before, add --yes.`] : []),
      ...(others > 0 ? [`${others} will print other words: look at each, and add --text ID.`] : []),
    ].join(' '),
  written: (count, plan) => `${plan}: ${count} places are references now.`,
  unknown: (ids) => `No place has the id ${ids.join(', ')}.`,
};
