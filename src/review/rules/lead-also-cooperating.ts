import { comparedName } from '../../model/agency-names.ts';
import { messageKind } from '../../model/message.ts';
import type { ReviewedCell } from '../../model/reviewed.ts';
import { type AgencyEntry, agenciesIn } from '../agency-entries.ts';
import { defineReviewRule } from '../rule.ts';
import { columnsLabelled, gridsOf, type TableGrid } from '../table-columns.ts';

const kind = messageKind<{ agency: string }>({
  severity: 'warning',
  vi: ({ agency }) => ({
    reason: `"${agency}" vừa chủ trì vừa phối hợp cùng một nhiệm vụ`,
    mend: 'Bỏ ở cột phối hợp, hoặc đổi cơ quan chủ trì.',
  }),
  en: ({ agency }) => ({
    reason: `"${agency}" both leads a task and co-operates in it`,
    mend: 'Take it out of the co-operating, or name another lead.',
  }),
});

const LEADING = /chủ trì/iu;
const COOPERATING = /phối hợp/iu;

function keyOf({ name }: AgencyEntry): string {
  return comparedName(name);
}

interface Pair {
  readonly lead: ReviewedCell;
  readonly others: ReviewedCell;
}

/** The cells of lead and co-operating that stand side by side, each pair once however many rows it is merged over. */
function pairsIn(grid: TableGrid): readonly Pair[] {
  const [leading] = columnsLabelled(grid, LEADING, COOPERATING);
  const [cooperating] = columnsLabelled(grid, COOPERATING, LEADING);
  if (leading === undefined || cooperating === undefined) return [];
  const pairs = grid.rows.flatMap((row) => {
    const [lead, others] = [row.get(leading), row.get(cooperating)];
    return lead && others && lead !== others ? [{ lead, others }] : [];
  });
  return pairs.filter(
    (pair, at) => pairs.findIndex(({ lead, others }) => lead === pair.lead && others === pair.others) === at,
  );
}

function* repeatedIn({ lead, others }: Pair) {
  const leads = new Set(agenciesIn(lead).map(keyOf));
  for (const entry of agenciesIn(others)) {
    if (!leads.has(keyOf(entry))) continue;
    const { name, paragraph, offset } = entry;
    yield { found: { agency: name }, at: paragraph, quote: name, offset };
  }
}

const HEADER = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp'];

/** An agency that a table names as lead and as co-operating in the same row. */
export const leadAlsoCooperating = defineReviewRule({
  id: 'chu-tri-va-phoi-hop',
  why: {
    vi: 'Cơ quan chủ trì không phối hợp với chính mình; thường là sót lại khi đổi cơ quan chủ trì.',
    en: 'A lead does not co-operate with itself; usually it was left there when the lead changed.',
  },
  mistakes: [],
  // In a plan, roles are fields and have a rule of their own.
  judges: ['docx'],
  kind,
  *find(document) {
    for (const grid of gridsOf(document)) for (const pair of pairsIn(grid)) yield* repeatedIn(pair);
  },
  examples: {
    pass: [
      {
        is: { vi: 'Mỗi cơ quan một vai', en: 'One role for each' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  HEADER,
                  ['1', 'Rà soát thủ tục', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội; Công an xã'],
                  ['2', 'Khảo sát', 'Công an xã', 'Phòng Kinh tế'],
                ],
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Cơ quan chủ trì lặp lại ở cột phối hợp', en: 'The lead again among the co-operating' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  HEADER,
                  ['1', 'Rà soát thủ tục', 'Phòng Kinh tế', '- Công an xã;\n- Phòng Kinh tế.'],
                  ['2', 'Khảo sát', 'Công an xã', 'Phòng Kinh tế'],
                ],
              },
            ],
          },
        ],
      },
    ],
  },
});
