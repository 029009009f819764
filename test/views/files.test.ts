import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/host/load-fonts.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { chartPng } from '../../src/views/chart-png.ts';
import { chartSvg } from '../../src/views/chart-svg.ts';
import { countTasks } from '../../src/views/count-tasks.ts';
import { plainCell } from '../../src/views/plain-cell.ts';
import { taskRows } from '../../src/views/task-rows.ts';
import { tasksCsv, tasksXlsx } from '../../src/views/write-tables.ts';
import { viewsOf } from './sample-plan.ts';

const { views } = viewsOf();
const rows = taskRows(views, 'co_quan', ['chu_tri']);
const counts = countTasks(views.tasks, ['chu_tri']);

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('cells', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('cannot act as a formula: %j', (text) => {
    expect(plainCell(text)).toBe(`'${text}`);
  });

  it('stay as they are where they begin with anything else', () => {
    expect(plainCell('Rà soát = kiểm tra')).toBe('Rà soát = kiểm tra');
  });
});

describe('tasks as a file', () => {
  it('are read back from CSV cell by cell', () => {
    const csv = tasksCsv(rows);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(parseCsv(csv.slice(1))).toEqual(rows);
    expect(rows.flat()).toContain("'=Kiểm tra, đôn đốc");
  });

  it('are read back from XLSX cell by cell, with the counts on a sheet of their own', async () => {
    const { sheets } = await readXlsx(await tasksXlsx(rows, counts));
    expect(sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ', 'Số lượng']);
    const filled = sheets[0]?.rows.map((row) => row.map((cell) => cell ?? ''));
    expect(filled?.map((row) => row.slice(0, 9))).toEqual(rows.map((row) => row.slice(0, 9)));
    expect(sheets[1]?.rows.at(1)).toEqual(['Phòng Kinh tế', 1, 1, 0, 0, 2]);
  });

  it('are the same bytes each time', async () => {
    expect(await tasksXlsx(rows, counts)).toEqual(await tasksXlsx(rows, counts));
  });

  it.runIf(hasLibreOffice())(
    'are read by LibreOffice as they were written',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'vanthu-'));
      try {
        writeFileSync(join(folder, 'tasks.xlsx'), await tasksXlsx(rows, counts));
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const to = ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', folder];
        execFileSync('soffice', [profile, '--headless', ...to, join(folder, 'tasks.xlsx')], {
          stdio: 'ignore',
        });
        expect(parseCsv(readFileSync(join(folder, 'tasks.csv'), 'utf8'))).toEqual(rows);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});

describe('a chart', () => {
  const words = { title: 'Kế hoạch <A> & "B"', subtitle: 'Số nhiệm vụ' };

  it('is well-formed SVG whose bars are as wide as the counts', () => {
    const { svg } = chartSvg(counts, words);
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const bars = Array.from(root.getElementsByTagName('rect')).filter(
      (rect) => rect.getAttribute('height') === '22',
    );
    const total = bars.reduce((sum, rect) => sum + Number(rect.getAttribute('width')), 0);
    // Four bars of one task each: the busiest agency has two and takes 540.
    expect(bars).toHaveLength(4);
    expect(total).toBeCloseTo(4 * 270);
    expect(root.getElementsByTagName('title')[0]?.textContent).toBe(words.title);
  });

  it('is drawn as a PNG of twice its size', async () => {
    const { value: fonts } = await loadFonts(createNodeHost());
    if (!fonts) throw new Error('Tinos is missing');
    const chart = chartSvg(counts, words);
    const png = Buffer.from(await chartPng(chart, fonts));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([chart.width * 2, chart.height * 2]);
  });
});
