import type { AgencyNames } from '../model/agency-names.ts';
import type { Data } from '../model/data.ts';
import { agenciesInField, withoutAgencies } from './agency-field.ts';
import type { RoleField } from './plan-tasks.ts';

/** The fields of one row after a move, and what had to give way so that no agency both leads and co-operates. */
export interface KeptRoles {
  /** Undefined for a field of which nothing is left. */
  readonly fields: ReadonlyMap<string, Data | undefined>;
  /** Ids of agencies that now lead and were taken out of the co-operating. */
  readonly dropped: readonly string[];
  /** Ids of agencies that now lead and still co-operate, in words that only a person can change. */
  readonly doubled: readonly string[];
}

/** The role of a row's lead and that of the co-operating: by their field's usual name, else by their label. */
export function leadAndSupport(roles: readonly RoleField[]): {
  readonly lead: string | undefined;
  readonly support: string | undefined;
} {
  const find = (field: string, label: RegExp) =>
    (roles.find((role) => role.field === field) ?? roles.find((role) => label.test(role.label)))?.field;
  return { lead: find('chu_tri', /chủ trì/iu), support: find('phoi_hop', /phối hợp/iu) };
}

/** Takes agencies that a move has made leads (`coming`, by id) out of the co-operating of the same row. */
export function keepRoles(
  fields: ReadonlyMap<string, Data | undefined>,
  roles: readonly RoleField[],
  coming: ReadonlySet<string>,
  agencies: AgencyNames,
): KeptRoles {
  const { lead, support } = leadAndSupport(roles);
  const cooperating = support === undefined ? undefined : fields.get(support);
  const leads = lead === undefined ? new Set<string>() : agenciesInField(fields.get(lead), agencies);
  const both = [...agenciesInField(cooperating, agencies)].filter((ma) => leads.has(ma) && coming.has(ma));
  if (support === undefined || cooperating === undefined || both.length === 0)
    return { fields, dropped: [], doubled: [] };
  const left = withoutAgencies(cooperating, new Set(both), agencies);
  const still = agenciesInField(left, agencies);
  return {
    fields: new Map([...fields, [support, left]]),
    dropped: both.filter((ma) => !still.has(ma)),
    doubled: both.filter((ma) => still.has(ma)),
  };
}
