import type { ChangeLog, ChangeRecord } from '../model/change-record.ts';
import { type Data, type DataMap, dataAt, isDataList, isDataMap } from '../model/data.ts';
import type { Lists } from '../model/lists.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { NumberedPlan } from '../model/numbered.ts';
import { type AmendedDocument, amendedDocument } from './amended-document.ts';
import { amendedParts } from './amended-parts.ts';
import { amendingClauses, type Clause } from './amending-clauses.ts';
import { changedAgain, noOrder, nothingChanged, notIssuedYet } from './messages.ts';
import { netChanges, recordsSince } from './net-changes.ts';
import { type NewAppendix, newAppendices, tablesOf } from './new-appendices.ts';
import { idsIn, withOwnReferences } from './own-references.ts';
import { beginning, typed } from './typed-text.ts';

/** A plan that was changed, and the record of its changes. */
export interface AmendedPlan {
  readonly data: DataMap;
  readonly numbered: NumberedPlan;
  readonly lists: Lists;
  readonly log: ChangeLog;
  readonly logPath: string;
}

/** What is chosen for a draft. */
export interface AmendmentOptions {
  /** Only changes from this day on, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
  /** How the shared lists are named from where the draft will stand. */
  readonly listPaths: ReadonlyMap<string, string>;
}

/** What the amending decision has from the plan as it stands there: the same authority issues it. */
const SAME_KEYS = [
  'trinh_bay',
  'ky',
  'co_quan_chu_quan',
  'co_quan_ban_hanh',
  'ten_goi',
  'dia_danh',
  'tham_quyen',
  'tham_quyen_ban_hanh',
  'nguoi_ky',
  'luu',
  'co_quan',
  'tham_so',
  'vai_tro',
  'truong',
] as const;

const DUTY = 'dieu-thi-hanh';
const USUAL_DUTY =
  'Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị và tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.';

function same(data: DataMap): DataMap {
  return Object.fromEntries(
    SAME_KEYS.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]] as const])),
  );
}

function listAt(data: Data, key: string): readonly Data[] {
  const list = dataAt(data, [key]);
  return isDataList(list) ? list : [];
}

function freeId(wanted: string, data: Data): string {
  const taken = new Set(idsIn(data));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** `/QĐ-UBND`: the notation of a decision by the same issuer, its number still blank. */
function notation({ plan }: NumberedPlan): string {
  const attachedTo = plan.phu_luc?.find(({ kem_theo: goesWith }) => goesWith)?.kem_theo;
  const { ky_hieu: known = '' } = plan.so_ky_hieu ?? attachedTo?.so_ky_hieu ?? {};
  const issuer = known.replace(/^[^-]*-?/, '');
  return issuer === '' ? '/QĐ' : `/QĐ-${issuer}`;
}

function textOf(item: Data): string {
  const text = isDataMap(item) ? item.noi_dung : item;
  return typeof text === 'string' ? text.trim().replace(/^Căn cứ\s+/iu, '') : '';
}

/** The laws among the căn cứ of the plan: those of the issuer's power, which the amending decision shares. */
function laws(data: Data, { citedDocuments }: Lists): readonly Data[] {
  const cited = new Set(citedDocuments.filter(({ loai }) => /luật$/iu.test(loai)).map(({ ma }) => ma));
  const isLaw = (item: Data): boolean => {
    const text = textOf(item);
    const [, id] = /^\[\[van-ban:([^\]]+)\]\]/u.exec(text) ?? [];
    return id === undefined ? /^(?:Bộ luật|Luật)\s/iu.test(text) : cited.has(id.trim());
  };
  const of = (key: string): readonly Data[] => {
    const bases = dataAt(data, [key, 'can_cu']);
    return isDataList(bases) ? bases.filter(isLaw) : [];
  };
  const own = of('quyet_dinh');
  return own.length > 0 ? own : of('ke_hoach');
}

function orders(records: readonly ChangeRecord[]): readonly string[] {
  const named = records.flatMap(({ theo }) => (theo === undefined || theo.trim() === '' ? [] : [theo]));
  return [...new Set(named)].map((theo) => beginning(typed(theo)));
}

/** Who proposes; the paper in which the first decision was proposed is not that of this one. */
function proposalOf(data: Data): string | undefined {
  const proposal = dataAt(data, ['quyet_dinh', 'de_nghi']);
  return typeof proposal === 'string'
    ? proposal.replace(/\s+tại (?:Tờ trình|Công văn|Văn bản)\b[\s\S]*$/iu, '')
    : undefined;
}

/** What the plan's own decision says on who carries it out; the usual words where it has none. */
function duty(data: Data): Data {
  const articles = dataAt(data, ['quyet_dinh', 'cac_dieu']);
  const found = (isDataList(articles) ? articles : []).findLast(
    (article) => isDataMap(article) && /thi hành Quyết định này/u.test(textOf(article)),
  );
  return isDataMap(found) && found.noi_dung !== undefined ? found.noi_dung : USUAL_DUTY;
}

/** The recipients of the plan, "Như Điều …" naming the Điều of the draft. */
function recipients(data: Data): readonly Data[] {
  const old = listAt(data, 'noi_nhan').filter((entry) => !(isDataMap(entry) && entry.nhu !== undefined));
  const isTyped = (entry: Data): boolean => typeof entry === 'string' && /^Như Điều\b/u.test(entry);
  return [{ nhu: DUTY }, ...old.filter((entry) => !isTyped(entry))];
}

function firstArticle(object: string, clauses: readonly Clause[]): DataMap {
  const opening = `Sửa đổi, bổ sung một số nội dung của ${object} như sau:`;
  const [only = []] = clauses;
  const content = clauses.length === 1 ? only : clauses.map((clause): Data => ({ noi_dung: clause }));
  return { ma: 'dieu-sua-doi', noi_dung: [opening, ...content] };
}

interface DraftParts {
  readonly original: AmendedDocument;
  readonly originalId: string;
  readonly clauses: readonly Clause[];
  readonly records: readonly ChangeRecord[];
  readonly changesDecision: boolean;
}

function decisionOf(
  { data, lists }: AmendedPlan,
  { original, originalId, clauses, records, changesDecision }: DraftParts,
): DataMap {
  const reference = `[[van-ban:${originalId}]]`;
  const { issuedPlan, cited } = original;
  const code = [cited.loai, cited.so_ky_hieu && `số ${cited.so_ky_hieu}`, cited.ngay && `ngày ${cited.ngay}`];
  const subject = [...code, cited.co_quan && `của ${cited.co_quan}`].filter((part) => part).join(' ');
  const named = issuedPlan && !changesDecision ? `${issuedPlan} ban hành kèm theo` : undefined;
  const proposal = proposalOf(data);
  return {
    trich_yeu: named
      ? `Sửa đổi, bổ sung một số nội dung của ${named} ${subject}`
      : `Sửa đổi, bổ sung một số nội dung của ${[subject, cited.trich_yeu].filter((part) => part).join(' ')}`,
    can_cu: [...laws(data, lists), ...[reference, ...orders(records)].map((cited) => `Căn cứ ${cited}`)],
    ...(proposal !== undefined && { de_nghi: proposal }),
    cac_dieu: [
      firstArticle(named ? `${named} ${reference}` : reference, clauses),
      {
        ma: 'dieu-hieu-luc',
        noi_dung: `Quyết định này có hiệu lực kể từ ngày ký. Các nội dung không được sửa đổi, bổ sung tại Quyết định này tiếp tục thực hiện theo ${reference}.`,
      },
      { ma: DUTY, noi_dung: duty(data) },
    ],
  };
}

function movedLists(data: Data, paths: ReadonlyMap<string, string>): readonly Data[] {
  return listAt(data, 'danh_muc').map((typed) =>
    typeof typed === 'string' ? (paths.get(typed) ?? typed) : typed,
  );
}

function planOf(
  amended: AmendedPlan,
  parts: DraftParts,
  appendices: readonly NewAppendix[],
  { listPaths }: AmendmentOptions,
): Data {
  const { data, numbered } = amended;
  const tables = tablesOf(data, appendices);
  const attached = appendices.map((appendix) => appendix.data);
  const lists = movedLists(data, listPaths);
  const kept = {
    ids: new Set([...idsIn(attached), ...idsIn(tables), DUTY]),
    words: numbered.referenceWords,
  };
  const draft = {
    van_ban: 'quyet-dinh',
    tinh_trang: 'du-thao',
    luu: { noi: 'VT' },
    ...same(data),
    so_ky_hieu: notation(numbered),
    noi_nhan: recipients(data),
    ...(lists.length > 0 && { danh_muc: lists }),
    van_ban_vien_dan: [
      ...listAt(data, 'van_ban_vien_dan'),
      { ma: parts.originalId, ...parts.original.cited },
    ],
    quyet_dinh: decisionOf(amended, parts),
    ...(attached.length > 0 && { phu_luc: attached }),
    ...(tables.length > 0 && { bang: tables }),
  };
  return withOwnReferences(draft, kept);
}

/**
 * Drafts, from the record of a plan's changes, the decision that amends what was issued: which Điều, mục or row is
 * replaced, by what, and as new appendices those of which a row has changed. Reports `khong-co-thay-doi`,
 * `thay-doi-da-khac`, `van-ban-goc-chua-ban-hanh` and `khong-ro-theo-van-ban-nao`.
 */
export function draftAmendment(amended: AmendedPlan, options: AmendmentOptions): Outcome<Data | undefined> {
  const { data, numbered, lists, log, logPath: path } = amended;
  const { since } = options;
  const records = recordsSince(log, since);
  const parts = amendedParts(data, netChanges(records));
  const appendices = newAppendices(data, numbered, parts);
  const clauses = amendingClauses({ numbered, lists, parts, appendices });
  const lost = parts.lost.map(({ ma, truong }) =>
    report('thay-doi-da-khac', changedAgain, { field: [ma, truong].filter((part) => part).join('.') }),
  );
  const original = amendedDocument(numbered);
  if (clauses.length === 0 || !original)
    return {
      value: undefined,
      messages: [...lost, report('khong-co-thay-doi', nothingChanged, { path, since })],
    };
  const originalId = freeId('van-ban-goc', data);
  const draft: DraftParts = {
    original,
    originalId,
    clauses,
    records,
    changesDecision: parts.articles.size > 0,
  };
  const messages: readonly Message[] = [
    ...lost,
    ...(original.isIssued
      ? []
      : [report('van-ban-goc-chua-ban-hanh', notIssuedYet, { document: String(original.cited.loai) })]),
    ...(orders(records).length > 0 ? [] : [report('khong-ro-theo-van-ban-nao', noOrder, {})]),
  ];
  return { value: planOf(amended, draft, appendices, options), messages };
}
