import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WordFile, WordParagraph } from '../../../src/model/word-file.ts';
import { readWordFile } from '../../../src/read/docx/read-word-file.ts';
import { STYLE_NAMES } from '../../../src/write/docx/style-names.ts';
import { OUR_PLANS, ourDocx, ourMeasures } from './our-docx.ts';
import { blocksOf, paragraphsOf, readBytes, textOf } from './word-parts.ts';

function answers(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const hasOffice = answers('soffice');
const hasPandoc = answers('pandoc');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-docx-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets LibreOffice save files in another form; the bytes of the new files, in the same order. */
function saved(form: string, paths: readonly string[], ...options: readonly string[]): readonly Uint8Array[] {
  const out = mkdtempSync(join(folder, 'out-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', ...options, '--convert-to', form, '--outdir', out, ...paths];
  execFileSync('soffice', args, { stdio: 'ignore' });
  const [ending = ''] = form.split(':', 1);
  return paths.map((path) => readFileSync(join(out, basename(path).replace(/\.[a-z]+$/, `.${ending}`))));
}

function stored(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What thể thức asks of a paragraph: its text, look, place and lines. */
function lookOf({ runs, format, lines }: WordParagraph) {
  return {
    text: runs.map(({ text }) => text).join(''),
    looks: runs.map(({ font, sizePt, bold, italic, caps }) => [font, sizePt, bold, italic, caps].join(' ')),
    place: [
      format.align,
      format.firstLineTwips,
      format.beforeTwips,
      format.afterTwips,
      format.line.value,
    ].join(' '),
    lines: lines.map(({ by, centred }) => `${by} ${centred}`),
  };
}

function lengthsOf(file: WordFile): readonly number[] {
  return paragraphsOf(file).flatMap(({ lines }) => lines.map(({ lengthTwips }) => lengthTwips ?? 0));
}

/** The name of a style in the tree, by its name in Word. */
const TREE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(STYLE_NAMES).map(([style, name]) => [name, style]),
);

describe.each(OUR_PLANS)('our own DOCX of %s', (plan) => {
  it('has the margins, sizes, places and indents that it was measured with', async () => {
    const { page, styles, fontName } = await ourMeasures(plan);
    const measures = new Map(Object.entries(styles));
    const file = readBytes(await ourDocx(plan));
    const margins = file.sections.map((section) => (section.page.landscape ? 0 : section.page.leftTwips));
    expect(new Set([...margins, 0])).toEqual(new Set([page.leftTwips, 0]));
    const compared = paragraphsOf(file).flatMap((paragraph) => {
      const measure = measures.get(TREE_NAMES.get(paragraph.styleName ?? '') ?? '');
      return measure ? [{ paragraph, measure }] : [];
    });
    expect(compared.length).toBeGreaterThan(2);
    for (const { paragraph, measure } of compared) {
      const { align, firstLineTwips, leftTwips, beforeTwips, afterTwips, line240, sizePt, caps } = measure;
      const place = { align, firstLineTwips, leftTwips, beforeTwips, afterTwips };
      expect(paragraph.format, paragraph.styleName).toMatchObject(place);
      if (paragraph.format.line.rule === 'auto') expect(paragraph.format.line.value).toBe(line240);
      for (const run of paragraph.runs) expect(run).toMatchObject({ font: fontName, sizePt, caps });
    }
  });
});

describe.skipIf(!hasOffice)('LibreOffice (skipped without soffice)', () => {
  it('saves our DOCX so that the same is read', async () => {
    const plans = OUR_PLANS.slice(2, 4);
    const ours = await Promise.all(plans.map(ourDocx));
    const paths = ours.map((bytes, index) => stored(`ours-${index}.docx`, bytes));
    const asOdt = saved('odt', paths).map((bytes, index) => stored(`theirs-${index}.odt`, bytes));
    for (const [index, bytes] of saved('docx', asOdt).entries()) {
      const before = readBytes(ours[index] ?? new Uint8Array());
      const after = readBytes(bytes);
      expect(paragraphsOf(after).map(lookOf)).toEqual(paragraphsOf(before).map(lookOf));
      expect(blocksOf(after).map(({ type }) => type)).toEqual(blocksOf(before).map(({ type }) => type));
      const lengths = lengthsOf(before);
      expect(lengths.length).toBeGreaterThan(2);
      for (const [at, length] of lengthsOf(after).entries())
        expect(Math.abs(length - (lengths[at] ?? 0))).toBeLessThan(10);
    }
  });

  it('makes a DOCX of a web page', () => {
    const html = `<html><head><meta charset="utf-8"></head><body>
      <p align="center" style="font-family:'Times New Roman';font-size:14pt"><b>KẾ HOẠCH</b> <u>gạch</u></p>
      <p style="text-align:justify;text-indent:1.27cm;margin-top:6pt;line-height:100%">Căn cứ <i>Luật</i></p>
      <ol type="I"><li>một<ol type="a"><li>con</li></ol></li></ol>
      <table border="1"><tr><th>TT</th><th colspan="2">Tên</th></tr>
      <tr><td rowspan="2">1</td><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><hr></body></html>`;
    const [bytes = new Uint8Array()] = saved(
      'docx:MS Word 2007 XML',
      [stored('page.html', html)],
      '--infilter=HTML (StarWriter)',
    );
    const file = readBytes(bytes);
    const [title, basis] = paragraphsOf(file);
    expect(title).toMatchObject({
      format: { align: 'center' },
      runs: [
        { text: 'KẾ HOẠCH', font: 'Times New Roman', sizePt: 14, bold: true },
        { text: ' ', underline: false },
        { text: 'gạch', underline: true },
      ],
      lines: [{ by: 'underline' }],
    });
    expect(basis).toMatchObject({
      format: { align: 'justify', firstLineTwips: 720, beforeTwips: 120 },
      runs: [{ text: 'Căn cứ ' }, { text: 'Luật', italic: true }],
    });
    expect(paragraphsOf(file).map(textOf)).toEqual(
      expect.arrayContaining(['I. một', 'a. con', 'TT', 'Tên', '1', 'a', 'b', 'c', 'd']),
    );
    const [table] = blocksOf(file).filter((block) => block.type === 'table');
    expect(table).toMatchObject({ bordered: true, rows: [{ cells: [{}, { colSpan: 2 }] }, {}, {}] });
    expect(table?.rows[2]?.cells[0]).toMatchObject({ continuesMerge: true, blocks: [] });
    expect(paragraphsOf(file).at(-1)?.lines).toMatchObject([{ by: 'border', centred: true }]);
  });

  it('saves files that are no DOCX, which are told by name', async () => {
    const path = stored('other.docx', await ourDocx(OUR_PLANS[1]));
    const rules = ['doc', 'odt', 'rtf', 'pdf'].flatMap((form) =>
      saved(form, [path]).map((bytes) => readWordFile('a.docx', bytes).messages.map(({ reason }) => reason)),
    );
    expect(rules).toEqual([
      ['Tệp là văn bản Word 97–2003 (.doc), cần .docx'],
      ['Tệp không phải DOCX mà là ODT (LibreOffice Writer)'],
      ['Tệp không phải DOCX mà là RTF'],
      ['Tệp không phải DOCX mà là PDF'],
    ]);
  });
});

describe.skipIf(!hasPandoc)('pandoc (skipped without it)', () => {
  it('makes a DOCX of Markdown: theme fonts and colours, lists, a table with one line under its head', () => {
    const markdown = `# Mục đích\n\nĐoạn **đậm** và *nghiêng*.\n\n1. một\n2. hai\n    a. con\n\n- gạch\n
| TT | Tên |\n|----|-----|\n| 1  | A   |\n`;
    const path = stored('pandoc.md', markdown);
    const out = join(folder, 'pandoc.docx');
    execFileSync('pandoc', ['-o', out, path]);
    const file = readBytes(readFileSync(out));
    expect(paragraphsOf(file).map(textOf)).toEqual([
      'Mục đích',
      'Đoạn đậm và nghiêng.',
      '1. một',
      '2. hai',
      'a. con',
      '• gạch',
      'TT',
      'Tên',
      '1',
      'A',
    ]);
    const [heading, body] = paragraphsOf(file);
    expect(heading).toMatchObject({
      format: { outlineLevel: 0, keepWithNext: true },
      runs: [{ bold: true }],
    });
    expect(heading?.runs[0]?.colour).toMatch(/^[0-9A-F]{6}$/);
    expect(body?.runs.map(({ text, bold, italic }) => [text, bold, italic])).toEqual([
      ['Đoạn ', false, false],
      ['đậm', true, false],
      [' và ', false, false],
      ['nghiêng', false, true],
      ['.', false, false],
    ]);
    expect(body?.runs[0]?.font).not.toBe('Times New Roman');
    const [table] = blocksOf(file).filter((block) => block.type === 'table');
    expect(table).toMatchObject({ bordered: false, rows: [{ isHeader: true }, { isHeader: false }] });
  });
});
