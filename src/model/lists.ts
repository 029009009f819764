import type { Agency, CitedDocument } from './plan/agency.ts';

/** The shared lists and the plan's own, joined: what agency ids and cited documents mean. */
export interface Lists {
  readonly agencies: readonly Agency[];
  readonly citedDocuments: readonly CitedDocument[];
}
