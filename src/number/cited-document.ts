import type { CitedDocument } from '../model/plan/agency.ts';

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(' ');
}

/** A law or ordinance, or any document cited by its name alone: type, name, date (PL I, II.6.a). */
function named(document: CitedDocument, full: boolean): string {
  return joined(
    [
      document.loai,
      document.trich_yeu,
      full && document.ngay && `ngày ${document.ngay}`,
      full ? document.co_quan && `của ${document.co_quan}` : undefined,
    ].map((part) => part || undefined),
  );
}

/**
 * How a document is cited: in full at its first mention in a document (type, number and symbol, date, issuer,
 * subject), later by type and number alone (PL I, II.6.b).
 */
export function citation(document: CitedDocument, firstTime: boolean): string {
  if (!document.so_ky_hieu) return named(document, firstTime);
  const short = `${document.loai} số ${document.so_ky_hieu}`;
  if (!firstTime) return short;
  return joined([
    short,
    document.ngay && `ngày ${document.ngay}`,
    document.co_quan && `của ${document.co_quan}`,
    document.trich_yeu,
  ]);
}
