/** Words with which names of bodies begin: only before one of them does a comma part two bodies. */
const BEGINS_A_BODY =
  /,\s+(?=(?:Sở|Phòng|Ban|Bộ|UBND|Ủy ban|Uỷ ban|HĐND|Hội|Văn phòng|VP|Công an|Trung tâm|Tòa|Toà|Viện|Chi cục|Cục|Đảng|Mặt trận|MTTQ|Đoàn|Liên đoàn|Thanh tra|Trường|Các|Trạm|Thuế|Kho bạc|Ngân hàng|Bảo hiểm)(?![\p{L}\p{M}]))/u;
const PARTED = /[;\n]/;
const BULLET = /^\s*[-+•–*]\s+/;
/** Longer entries are sentences. */
export const LONGEST_BODY_NAME = 90;

/** The names in an agency cell as offices write it: a line, a dash, a semicolon or a comma apart. */
export function splitAgencies(cell: string): readonly string[] {
  return cell
    .split(PARTED)
    .flatMap((line) => line.replace(BULLET, '').split(BEGINS_A_BODY))
    .map((name) =>
      name
        .trim()
        .replace(/[.,]+$/, '')
        .replace(/\s+/g, ' '),
    )
    .filter((name) => name !== '');
}
