import type { Language, Message } from '../../model/message.ts';

/** A message as JSON reports hold it (docs/json.md); fields that it has not are left out. */
export function jsonMessage(message: Message, language: Language) {
  const { severity, ruleId, file, line, column, place, url, actual, expected } = message;
  const { where, cell, quote, notEvaluated, fix } = message;
  const { reason, mend } = message.texts[language];
  const end = place && 'end' in place ? place.end : undefined;
  return {
    severity,
    rule: ruleId,
    file: file || undefined,
    line,
    column,
    endLine: end?.line,
    endColumn: end?.column,
    where,
    cell: cell && { sheet: cell.sheet, cell: cell.cell },
    quote,
    reason,
    mend,
    clause: url,
    actual,
    expected,
    notEvaluated,
    fix: fix?.text,
  };
}
