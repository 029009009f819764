import { describe, expect, it } from 'vitest';
import { taskCalendar } from '../../src/views/calendar.ts';
import { viewsOf } from './sample-plan.ts';

const ROLES = new Map([
  ['chu_tri', 'Cơ quan chủ trì'],
  ['phoi_hop', 'Cơ quan phối hợp'],
]);
const OPTIONS = { name: 'Kế hoạch 2025', plan: 'kh-mau', now: new Date('2025-01-06T07:05:09Z') };
const { views } = viewsOf();

/** Lines as a reader of RFC 5545 has them: folding undone. */
function unfolded(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('a calendar of time limits', () => {
  const { text, dated, undated } = taskCalendar(views.tasks, ROLES, OPTIONS);

  it('has an event on the last day of each time limit', async () => {
    expect(dated).toBe(2);
    await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('calendar.expected.txt');
  });

  it('lists what names no day', () => {
    expect(undated.map(({ ma }) => ma)).toEqual(['nv-3', 'nv-4']);
  });

  it('ends its lines as the standard asks and folds them at 75 octets, never within a letter', () => {
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).not.toContain('\uFFFD');
    expect(unfolded(text).join('\n')).toContain('Văn phòng\\; Phòng Kinh tế');
  });

  it('escapes what means something to a calendar', () => {
    const [first] = views.tasks;
    if (!first) throw new Error('the sample has no tasks');
    const odd = { ...first, content: 'a, b; c\\d\ne' };
    const { text: written } = taskCalendar([odd], ROLES, OPTIONS);
    expect(unfolded(written)).toContain('SUMMARY:Hạn: 1. a\\, b\\; c\\\\d e');
  });

  it('has no event on a day that no calendar has', () => {
    const [first] = views.tasks;
    if (!first) throw new Error('the sample has no tasks');
    const impossible = { ...first, due: { text: 'x', to: '2025-02-30' } };
    expect(taskCalendar([impossible], ROLES, OPTIONS).dated).toBe(0);
  });
});
