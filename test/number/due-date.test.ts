import { describe, expect, it } from 'vitest';
import { dueDateOf, understandTimeLimit } from '../../src/number/due-date.ts';

describe('what a time limit surely says, in a plan of 2024', () => {
  it.each([
    ['Trước ngày 31/12', { to: '2024-12-31' }],
    ['Trước ngày 15/9 hàng năm', { to: '2024-09-15', repeats: 'nam' }],
    ['Chậm nhất ngày 31/01/2022', { to: '2022-01-31' }],
    ['Đến hết ngày 31/01/2025', { to: '2025-01-31' }],
    ['ngày 5 tháng 3', { to: '2024-03-05' }],
    ['ngày 5 tháng 3 năm 2023', { to: '2023-03-05' }],
    ['Trước ngày 15/6 và ngày 15/12', { to: '2024-12-15' }],
    ['Từ ngày 01/01/2024', { from: '2024-01-01' }],
    ['Từ ngày 01/03 đến ngày 30/6/2025', { from: '2025-03-01', to: '2025-06-30' }],
    ['Quý IV hàng năm', { from: '2024-10-01', to: '2024-12-31', repeats: 'nam' }],
    ['Quý II/2025', { from: '2025-04-01', to: '2025-06-30' }],
    ['Quý 1', { from: '2024-01-01', to: '2024-03-31' }],
    ['Trong quý III và quý IV', { from: '2024-07-01', to: '2024-12-31' }],
    ['Tháng 02', { from: '2024-02-01', to: '2024-02-29' }],
    ['Từ tháng 9 đến hết tháng 11 năm 2021', { from: '2021-09-01', to: '2021-11-30' }],
    ['Đến hết tháng 6', { to: '2024-06-30' }],
    ['Tháng 1 năm sau liền kề', { from: '2025-01-01', to: '2025-01-31' }],
    ['6 tháng đầu năm', { from: '2024-01-01', to: '2024-06-30' }],
    ['06 tháng cuối năm', { from: '2024-07-01', to: '2024-12-31' }],
    ['Trong năm 2025', { from: '2025-01-01', to: '2025-12-31' }],
    ['Năm 2024 và năm 2025', { from: '2024-01-01', to: '2025-12-31' }],
    ['Giai đoạn 2023 - 2025', { from: '2023-01-01', to: '2025-12-31' }],
    ['Đến hết năm 2025', { to: '2025-12-31' }],
    ['Thường xuyên', { repeats: 'thuong-xuyen' }],
    ['Hằng tháng', { repeats: 'thang' }],
    ['Hàng tuần', { repeats: 'tuan' }],
    ['Hàng quý', { repeats: 'quy' }],
  ])('%s', (typed, understood) => {
    expect(understandTimeLimit(typed, 2024)).toEqual({ text: typed, ...understood });
  });

  it.each([
    '05 ngày làm việc kể từ ngày ký',
    'Chậm nhất 10 ngày sau khi ký quyết định',
    'Ít nhất 05 ngày trước khi quy định có hiệu lực',
    'Trước ngày 31/02',
    'Tháng 13',
    'Quý V',
    'Quý 12',
    'Trước Quý III',
    'Từ tháng 11 đến tháng 2',
    'Trước kỳ lập dự toán năm 2022',
    'Theo lịch báo cáo của Bộ Nội vụ',
    'Trước ngày 20 của tháng cuối quý',
    '',
  ])('leaves text what is not a date: %s', (typed) => {
    expect(understandTimeLimit(typed, 2024)).toEqual({ text: typed });
  });

  it('takes the year from the text where the plan has none, and knows nothing without either', () => {
    expect(understandTimeLimit('Quý I/2023', undefined)).toMatchObject({ to: '2023-03-31' });
    expect(understandTimeLimit('Quý I', undefined)).toEqual({ text: 'Quý I' });
  });
});

describe('the due date of a task', () => {
  it('is what the plan states, before what its text says', () => {
    const value = { van_ban: 'Trước ngày 30/6', tu: '2024-02-01', den: '2024-06-15' };
    expect(dueDateOf(value, 2024)).toEqual({ text: 'Trước ngày 30/6', from: '2024-02-01', to: '2024-06-15' });
  });

  it('is missing where there is no time limit', () => {
    expect(dueDateOf(undefined, 2024)).toBeUndefined();
    expect(dueDateOf('  ', 2024)).toBeUndefined();
    expect(dueDateOf([], 2024)).toBeUndefined();
  });
});
