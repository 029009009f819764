import { describe, expect, it } from 'vitest';
import { dotBlanks } from '../../src/review/dot-blanks.ts';

describe('dots that are no blank', () => {
  it.each([
    'Tọa đàm, sân khấu hóa, tổ chức hội thi... nhằm thu hút sự quan tâm của người dân.',
    'Bổ nhiệm, bổ nhiệm lại... đối với cán bộ, công chức.',
    'Báo cáo tuần, tháng, quý, năm…',
    'Máy quét, máy in, v.v... phục vụ người dân.',
    'Thời gian hoàn thành... Đồng thời, xác định đây là nhiệm vụ trọng tâm.',
    'Nghị định quy định “... trách nhiệm của người đứng đầu ...”.',
    'Các hình thức như hội nghị, hội thảo … để nâng cao nhận thức.',
  ])('%s', (text) => {
    expect(dotBlanks(text)).toEqual([]);
  });
});

describe('dots that are still to be filled in', () => {
  it.each([
    ['Hoàn thành trước ngày … tháng … năm 2026.', 2],
    ['Thực hiện Quyết định số .../QĐ-UBND của tỉnh.', 1],
    ['Họ tên: ........................', 1],
    ['Giao …… chủ trì thực hiện.', 1],
    ['Việc này giao … chủ trì.', 1],
    ['Theo kết quả chấm điểm, xếp hạng, UBND huyện … đạt 81 điểm.', 1],
    ['Ngày......tháng......năm 2026', 2],
    ['Tỷ lệ đạt …%.', 1],
  ])('%s', (text, count) => {
    expect(dotBlanks(text)).toHaveLength(count);
  });
});
