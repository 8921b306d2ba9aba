/** What the catalogues of units and fields say on a day: who answers for a field, who exists, what is the Party's. */
import type { Day } from '../day.ts';
import { foldCase } from '../text.ts';
import { UNIT_BLOCKS } from '../vocabulary.ts';

interface Dated {
  readonly validFrom: Day | '';
  /** The last day. */
  readonly validTo: Day | '';
}

/** A row of `Đơn vị`. */
export interface UnitEntry extends Dated {
  readonly name: string;
  readonly block: string;
  /** The cell as typed. */
  readonly email: string;
}

/** A row of `Lĩnh vực`; `unit` is the one that answers by default, or blank. */
export interface FieldEntry extends Dated {
  readonly name: string;
  readonly unit: string;
}

export interface Catalogue {
  /** The unit of that name, valid on the day if any row of it is. */
  unit(name: string): (UnitEntry & { readonly valid: boolean }) | undefined;
  /** The unit that answers for a field by default; undefined when the field or the unit is not valid. */
  defaultUnit(field: string): string | undefined;
  /** Whether the field is the Party's: its default unit is one of the Party (plan III.3). */
  isPartyField(field: string): boolean;
}

export const PARTY_BLOCK = UNIT_BLOCKS[0];

/** The catalogues as they stand on a day. */
export function catalogueOn(day: Day, units: readonly UnitEntry[], fields: readonly FieldEntry[]): Catalogue {
  const unitByName = byName(units, day);
  const fieldByName = byName(fields, day);
  const unit: Catalogue['unit'] = (name) => unitByName.get(foldCase(name));
  const unitOfField = (field: string): ReturnType<typeof unit> => {
    const entry = fieldByName.get(foldCase(field));
    return entry === undefined || entry.unit === '' ? undefined : unit(entry.unit);
  };
  return {
    unit,
    defaultUnit: (field) => {
      const found = unitOfField(field);
      return found?.valid === true && fieldByName.get(foldCase(field))?.valid === true
        ? found.name
        : undefined;
    },
    isPartyField: (field) => unitOfField(field)?.block === PARTY_BLOCK,
  };
}

/** Rows by name; of several with one name the one that is valid on the day. */
function byName<E extends Dated & { readonly name: string }>(
  entries: readonly E[],
  day: Day,
): ReadonlyMap<string, E & { readonly valid: boolean }> {
  const found = new Map<string, E & { readonly valid: boolean }>();
  for (const entry of entries) {
    const key = foldCase(entry.name);
    const valid = isValidOn(entry, day);
    if (key !== '' && (valid || !found.has(key))) found.set(key, { ...entry, valid });
  }
  return found;
}

/** Whether an entry holds on a day. */
export function isValidOn({ validFrom, validTo }: Dated, day: Day): boolean {
  return (validFrom === '' || validFrom <= day) && (validTo === '' || validTo >= day);
}
