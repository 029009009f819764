import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SHEET_LIMITS } from '../../src/sheet/limits.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';
import { unpackWorkbook } from '../../src/sheet/unpack-workbook.ts';
import { exported } from './plan-in-memory.ts';
import { SAMPLE_PLAN } from './sample-plan.ts';

const RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function workbookWith(sheet: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(RELATIONS),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...more,
  });
}

describe('a workbook made to do harm', () => {
  it('is refused where it unpacks to more than may be', () => {
    const bomb = workbookWith('<worksheet/>', { 'xl/sharedStrings.xml': new Uint8Array(3_000_000) });
    expect(unpackWorkbook(bomb, { ...SHEET_LIMITS, inflatedBytes: 1_000_000 })).toEqual({
      kind: 'inflatesTooLarge',
      most: 1_000_000,
    });
  });

  it('is refused where a cell stands far away', () => {
    const far = workbookWith(
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    );
    expect(unpackWorkbook(far, SHEET_LIMITS)).toMatchObject({ kind: 'tooManyCells' });
  });

  it('is refused with a DOCTYPE', () => {
    const entities = workbookWith('<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet/>');
    expect(unpackWorkbook(entities, SHEET_LIMITS)).toEqual({ kind: 'doctype' });
  });

  it('is refused where it is an old, locked or broken file', () => {
    expect(unpackWorkbook(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), SHEET_LIMITS)).toEqual({ kind: 'oldXls' });
    expect(unpackWorkbook(strToU8('TT;Nội dung'), SHEET_LIMITS)).toEqual({ kind: 'notXlsx' });
    expect(unpackWorkbook(strToU8('PK but no ZIP'), SHEET_LIMITS)).toEqual({ kind: 'damaged' });
  });

  it('has its macros, pictures and links left packed', async () => {
    const { value } = await readWorkbook('a.xlsx', await exported(SAMPLE_PLAN));
    expect(value?.sheets.map(({ name }) => name)).toContain('vanthu');
    const unpacked = unpackWorkbook(
      workbookWith('<worksheet/>', {
        'xl/vbaProject.bin': new Uint8Array(10),
        'xl/media/a.png': new Uint8Array(10),
      }),
      SHEET_LIMITS,
    );
    const text = unpacked instanceof Uint8Array ? new TextDecoder('latin1').decode(unpacked) : '';
    expect(text).toContain('xl/workbook.xml');
    expect(text).not.toMatch(/vbaProject|media/);
  });

  it('is refused where its cells share one long text too often', async () => {
    const bytes = await exported(SAMPLE_PLAN);
    const { value, messages } = await readWorkbook('a.xlsx', bytes, { ...SHEET_LIMITS, characters: 100 });
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['bang-tinh-khong-dung-duoc']);
  });
});
