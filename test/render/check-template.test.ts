import { describe, expect, it } from 'vitest';
import { createRenderer } from '../../src/render/create-renderer.ts';
import { VIEW_SHAPE } from '../../src/render/view-shape.ts';
import { TEMPLATES, templatesWith } from '../stages/templates.ts';

type Texts = Parameters<typeof templatesWith>[0];

function messagesOf(texts: Texts) {
  const { value, messages } = createRenderer(templatesWith(texts));
  expect(value === undefined).toBe(messages.length > 0);
  return messages;
}

/** What is wrong with a template for a Kế hoạch: where, and by which rule. */
function faults(text: string, partials: Texts = {}): readonly string[] {
  const messages = messagesOf({ 'ke-hoach': text, ...partials });
  return messages.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`);
}

describe('the templates of this package', () => {
  it('may all be used', () => {
    expect(createRenderer(TEMPLATES).messages).toEqual([]);
  });

  it('use everything that a template is given', () => {
    const text = TEMPLATES.map((template) => template.text).join('\n');
    expect(Object.keys(VIEW_SHAPE).filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe('a path', () => {
  it.each([
    ['printed', '{{trich_yeu}}\n  {{trich_yu}}', 'mau/ke-hoach.hbs:2:5 mau-truong-khong-co'],
    ['asked', '{{#if co_can_cu}}x{{/if}}', 'mau/ke-hoach.hbs:1:7 mau-truong-khong-co'],
    ['asked not to be', '{{#unless luuu}}x{{/unless}}', 'mau/ke-hoach.hbs:1:11 mau-truong-khong-co'],
    ['gone through', '{{#each cancu}}x{{/each}}', 'mau/ke-hoach.hbs:1:9 mau-truong-khong-co'],
    ['after else', '{{#if luu}}a{{else}}{{luuu}}{{/if}}', 'mau/ke-hoach.hbs:1:23 mau-truong-khong-co'],
    ['after else if', '{{#if luu}}a{{else if luuu}}b{{/if}}', 'mau/ke-hoach.hbs:1:23 mau-truong-khong-co'],
    [
      'of the outer names inside each',
      '{{#each can_cu}}{{luu}}{{/each}}',
      'mau/ke-hoach.hbs:1:19 mau-truong-khong-co',
    ],
    ['above the top', '{{../luu}}', 'mau/ke-hoach.hbs:1:3 mau-truong-khong-co'],
    ['below words', '{{luu.inlines}}', 'mau/ke-hoach.hbs:1:3 mau-truong-khong-co'],
    ['of a list', '{{can_cu.length}}', 'mau/ke-hoach.hbs:1:3 mau-truong-khong-co'],
    ['by index', '{{can_cu.[0]}}', 'mau/ke-hoach.hbs:1:3 mau-truong-khong-co'],
    ['of the whole', '{{this}}', 'mau/ke-hoach.hbs:1:3 mau-truong-khong-co'],
    ['of the root', '{{@root.luu}}', 'mau/ke-hoach.hbs:1:3 mau-truong-khong-co'],
    ['of loop data', '{{#each can_cu}}{{@index}}{{/each}}', 'mau/ke-hoach.hbs:1:19 mau-truong-khong-co'],
  ])('%s must be one that is there', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it.each(['constructor', '__proto__', 'prototype', 'toHTML', 'toString', 'hasOwnProperty', 'inlines'])(
    'cannot be what every object has: %s',
    (name) => {
      expect(faults(`{{${name}}}{{#if ${name}}}x{{/if}}{{#each ${name}}}x{{/each}}`)).toHaveLength(3);
      expect(faults(`{{#each can_cu}}{{${name}}}{{/each}}`)).toHaveLength(1);
    },
  );

  it('is answered with the nearest, or with all that are there', () => {
    const [near, far] = messagesOf({ 'ke-hoach': '{{trich_yu}}{{#each can_cu}}{{xyz}}{{/each}}' });
    expect(near?.note).toBe('Có phải là {{trich_yeu}}?');
    expect(far?.note).toBe('Ở đây dùng được: noi_dung.');
  });

  it('can be one of the outer names, by ../', () => {
    expect(faults('{{#each can_cu}}{{#if ../luu}}{{noi_dung}}{{../trich_yeu}}{{/if}}{{/each}}')).toEqual([]);
  });

  it.each([
    ['a list is not printed', '{{can_cu}}'],
    ['a flag is not printed', '{{co_chu_ky}}'],
    ['words are not gone through', '{{#each luu}}x{{/each}}'],
    ['a flag is not gone through', '{{#each co_chu_ky}}x{{/each}}'],
  ])('is used as what it is: %s', (_, text) => {
    expect(faults(text)).toEqual([expect.stringContaining('mau-dung-sai-truong')]);
  });

  it('of loop data may be asked inside a loop only', () => {
    expect(faults('{{#each can_cu}}{{#if @last}}.{{/if}}{{#if @first}}x{{/if}}{{/each}}')).toEqual([]);
    expect(faults('{{#if @last}}.{{/if}}')).toEqual(['mau/ke-hoach.hbs:1:7 mau-dung-tinh-nang-cam']);
  });
});

describe('what a template may not use', () => {
  it.each([
    ['triple braces', '{{{luu}}}'],
    ['the ampersand', '{{&luu}}'],
    ['helpers', '{{lookup this "luu"}}'],
    ['log', '{{log luu}}'],
    ['helpers of its own', '{{doc_tep "a"}}'],
    ['hash arguments', '{{luu x=1}}'],
    ['literals', '{{"luu"}}'],
    ['subexpressions', '{{#if (lookup this "luu")}}x{{/if}}'],
    ['with', '{{#with luu}}x{{/with}}'],
    ['blocks by name', '{{#can_cu}}x{{/can_cu}}'],
    ['inverted blocks', '{{^can_cu}}x{{/can_cu}}'],
    ['raw blocks', '{{{{raw}}}}x{{{{/raw}}}}'],
    ['two arguments', '{{#if luu luu}}x{{/if}}'],
    ['blocks with hash arguments', '{{#if luu includeZero=true}}x{{/if}}'],
    ['inline partials', '{{#*inline "x"}}y{{/inline}}'],
    ['decorators', '{{* luu}}'],
    ['partial blocks', '{{#> can-cu}}x{{/can-cu}}'],
    ['partials with arguments', '{{> can-cu luu}}'],
    ['partials with names', '{{> can-cu x=luu}}'],
    ['the letters of tokens', 'a\uE000\uE010\uE001b'],
  ])('%s', (_, text) => {
    expect(faults(text)).toEqual([
      expect.stringMatching(/^mau\/ke-hoach\.hbs:1:\d+ mau-dung-tinh-nang-cam$/),
    ]);
  });

  it('is all reported in one run', () => {
    expect(faults('{{{luu}}}\n{{log luu}}\n{{luuu}}')).toHaveLength(3);
  });
});

describe('a partial', () => {
  it.each([
    ['that is not there', '{{> khong-co}}', 'mau/ke-hoach.hbs:1:1 mau-phan-chung'],
    ['whose name is computed', '{{> (lookup this "x")}}', 'mau/ke-hoach.hbs:1:1 mau-phan-chung'],
    ['called like what every object has', '{{> constructor}}', 'mau/ke-hoach.hbs:1:1 mau-phan-chung'],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('may not lead back to itself', () => {
    const cycle = { '_chung/a': '{{> b}}', '_chung/b': 'x\n{{> a}}' };
    expect(faults('{{> a}}', cycle)).toEqual(['mau/_chung/b.hbs:2:1 mau-phan-chung']);
  });

  it('is checked where it is called, its faults told once', () => {
    const partial = { '_chung/quoc-hieu': '{{luuu}}' };
    expect(faults('x', partial)).toEqual(['mau/_chung/quoc-hieu.hbs:1:3 mau-truong-khong-co']);
  });

  it('sees the names of the place where it is called', () => {
    expect(faults('{{#each can_cu}}{{> dong}}{{/each}}', { '_chung/dong': '{{noi_dung}}' })).toEqual([]);
    expect(faults('{{> dong}}', { '_chung/dong': '{{noi_dung}}' })).toHaveLength(1);
  });

  it('may not double with every level', () => {
    const levels = Array.from({ length: 40 }, (_, index) => [
      `_chung/p${index}`,
      `{{> p${index + 1}}}{{> p${index + 1}}}`,
    ]);
    const partials = { ...Object.fromEntries(levels), '_chung/p40': 'x' };
    expect(faults('{{> p0}}', partials)).toEqual([expect.stringContaining('mau-qua-nhieu-phan-chung')]);
  });
});

describe('a template that cannot be read', () => {
  it.each([
    ['an open tag', 'a\n{{#if luu}}\nb', 3],
    ['a block closed by another name', 'a\n {{#if luu}}b{{/each}}', 2],
    ['a broken tag', 'a\nb\n{{luu', 3],
  ])('%s', (_, text, line) => {
    expect(faults(text)).toEqual([expect.stringMatching(`^mau/ke-hoach\\.hbs:${line}:\\d+ mau-hong$`)]);
  });

  it('is told with the place inside the line where it is known', () => {
    const [message] = messagesOf({ 'ke-hoach': 'a\n {{#if luu}}b{{/each}}' });
    expect(message?.reason).toBe("Mẫu trình bày viết sai cú pháp Handlebars: if doesn't match each");
    expect([message?.line, message?.column]).toEqual([2, 5]);
  });
});

describe('the set of templates', () => {
  it('must hold one for each kind of document', () => {
    const { value, messages } = createRenderer(TEMPLATES.filter(({ name }) => name !== 'phu-luc'));
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['mau-thieu', 'Thiếu mẫu phu-luc.hbs'],
    ]);
  });
});
