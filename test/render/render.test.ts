import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/inline.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import { type RenderedDocument, readToken, TOKEN_PATTERN } from '../../src/model/rendered.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { namesNothing, textOfLines } from '../number/arbitrary-text.ts';
import { numberText, planText } from '../stages/number-text.ts';
import { rendered, rendererOf } from '../stages/render-text.ts';
import { TEMPLATES, templatesWith } from '../stages/templates.ts';

const NOWHERE = { ofValue: () => undefined, ofKey: () => undefined };

/** Markdown with each token as `‹its words›`. */
function readable({ markdown, tokens }: RenderedDocument): string {
  return markdown.replace(TOKEN_PATTERN, (_, letters: string) => {
    const words = tokens[readToken(letters)];
    return `‹${plainText(words?.inlines ?? [])}›`;
  });
}

/** Renders a Kế hoạch through a template of its own. */
function through(template: string, facts = ''): string {
  const [document] = rendererOf(templatesWith({ 'ke-hoach': template })).render(
    numberText(planText('can_cu: [Một, Hai]\nnoi_dung: x', facts)).value,
  );
  return document ? readable(document) : '';
}

describe('a template', () => {
  it('prints a token for each value of the plan', () => {
    expect(through('{{trich_yeu}} / {{co_quan_ban_hanh}}')).toBe(
      '‹Cải cách hành chính năm 2025› / ‹Ủy ban nhân dân huyện Tân Lập›',
    );
  });

  it('goes through lists, asks for what is there, and uses parts', () => {
    const template =
      '{{#each can_cu}}{{noi_dung}}{{#if @last}}.{{else}};{{/if}} {{/each}}{{#if luu}}L{{else}}không{{/if}}';
    expect(through(template)).toBe('‹Một›; ‹Hai›. không');
    expect(through('{{> quoc-hieu}}')).toContain('::tieu-ngu[Độc lập - Tự do - Hạnh phúc]');
  });

  it('prints nothing for what the plan does not have', () => {
    expect(through('[{{de_nghi}}][{{co_quan_chu_quan}}]')).toBe('[][]');
  });

  it('takes the place of the package’s own, one by one', () => {
    expect(through('riêng')).toBe('riêng');
    const [document] = rendererOf(
      templatesWith({ '_chung/quoc-hieu': '::quoc-hieu[QUỐC HIỆU RIÊNG]' }),
    ).render(numberText(planText('noi_dung: x')).value);
    expect(document?.markdown).toContain('::quoc-hieu[QUỐC HIỆU RIÊNG]');
    expect(document?.markdown).toContain('::ten-loai[');
  });

  it('never calls what the program around has registered', () => {
    Handlebars.registerHelper('trich_yeu', () => 'GỌI');
    Handlebars.registerPartial('quoc-hieu', 'GỌI');
    try {
      expect(through('{{trich_yeu}}{{> quoc-hieu}}')).not.toContain('GỌI');
    } finally {
      Handlebars.unregisterHelper('trich_yeu');
      Handlebars.unregisterPartial('quoc-hieu');
    }
  });
});

describe('the documents of a set', () => {
  it('go through the template of their kind', () => {
    const { value } = numberText(`van_ban: quyet-dinh-ban-hanh
co_quan_ban_hanh: UBND
quyet_dinh: {trich_yeu: A, cac_dieu: [{noi_dung: x}]}
ke_hoach: {trich_yeu: B, noi_dung: y}
phu_luc: [{ma: pl, tieu_de: C, noi_dung: z}]
`);
    expect(rendered(value).map(({ templateFile }) => templateFile)).toEqual([
      'templates/quyet-dinh.hbs',
      'templates/van-ban-kem-theo.hbs',
      'templates/phu-luc.hbs',
    ]);
    const alone = numberText(planText('noi_dung: x')).value;
    expect(rendered(alone).map(({ templateFile }) => templateFile)).toEqual(['templates/ke-hoach.hbs']);
  });

  const signature = (facts: string) => {
    const [document] = rendered(numberText(planText('noi_dung: x', facts)).value);
    const text = document ? readable(document) : '';
    return text.includes(':::ky-van-ban') ? text.slice(text.indexOf(':::ky-van-ban')) : '';
  };

  it('print recipients and signature, each mark where the decree has it', () => {
    expect(
      signature(
        'noi_nhan: [A, B]\nluu: {don_vi: NV, nguoi_soan: PL}\nnguoi_ky: {chuc_vu: Chủ tịch, ho_ten: X}',
      ),
    ).toBe(`:::ky-van-ban
::noi-nhan[Nơi nhận:]
::noi-nhan-dong[- ‹A›;]
::noi-nhan-dong[- ‹B›;]
::noi-nhan-dong[- Lưu: ‹VT, NV›. ‹PL›]
::quyen-han[‹Chủ tịch›]
::ho-ten[‹X›]
:::
`);
    expect(signature('noi_nhan: [A, B]\nnguoi_ky: {chuc_vu: Chủ tịch}')).toContain('[- ‹B›.]');
  });

  it('print recipients before the signer is known, and no such part where there is neither', () => {
    expect(signature('noi_nhan: [A]')).toContain('[- ‹A›.]');
    expect(signature('')).toBe('');
    expect(signature('nguoi_ky: {chuc_vu: Chủ tịch}')).not.toContain('Nơi nhận');
  });
});

describe('data', () => {
  // A text of marks alone may be nothing once the marks that templates print are taken off.
  const value = textOfLines.filter(namesNothing).filter((text) => /\p{L}/u.test(text));

  /** A plan with one text in every field that a template may print. */
  function planOf(text: string) {
    const part = { trich_yeu: text, can_cu: [text], noi_dung: text };
    const plan = planSchema.parse({
      van_ban: 'quyet-dinh-ban-hanh',
      co_quan_chu_quan: text,
      co_quan_ban_hanh: text,
      dia_danh: text,
      so_ky_hieu: { so: '1', ky_hieu: text },
      tham_quyen_ban_hanh: text,
      nguoi_ky: { chuc_vu: text, ho_ten: text },
      noi_nhan: [text],
      luu: { don_vi: text, nguoi_soan: text },
      quyet_dinh: { trich_yeu: text, ten_loai: text, de_nghi: text, cac_dieu: [{ noi_dung: text }] },
      ke_hoach: part,
      phu_luc: [{ ma: 'pl', nhan: text, tieu_de: text, loi_kem_theo: text, noi_dung: text }],
    });
    return numberPlan(plan, { places: NOWHERE, lists: { agencies: [], citedDocuments: [] } }).value;
  }

  const withoutTokens = ({ markdown }: RenderedDocument) => markdown.replace(TOKEN_PATTERN, '‹›');

  it('never becomes markup: whatever it is, only tokens differ', () => {
    const plain = rendered(planOf('Chữ thường')).map(withoutTokens);
    fc.assert(
      fc.property(value, (text) => {
        expect(rendered(planOf(text)).map(withoutTokens)).toEqual(plain);
      }),
    );
  });

  it('keeps its key and its place in every token', () => {
    const { value: numbered } = numberText(planText('can_cu: [Một]\nnoi_dung: x', 'noi_nhan: [A]'));
    const [document] = rendered(numbered);
    const paths = document?.tokens.map(({ source }) => source.path.join('.')) ?? [];
    expect(paths).toEqual(expect.arrayContaining(['ke_hoach.trich_yeu', 'ke_hoach.can_cu.0', 'noi_nhan.0']));
    const subject = document?.tokens.find(({ source }) => source.path.at(-1) === 'trich_yeu');
    expect(subject?.source.place).toMatchObject({ file: 'ke-hoach.yaml', start: { line: 5 } });
  });
});

describe('the templates as files', () => {
  it('hold no letters of tokens and are NFC', () => {
    for (const { text } of TEMPLATES) {
      expect(text).toBe(text.normalize('NFC'));
      expect(TOKEN_PATTERN.test(text)).toBe(false);
    }
  });
});
