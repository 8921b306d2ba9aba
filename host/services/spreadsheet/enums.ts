/** The enumerations of the Spreadsheet service. */
import { enumeration } from '../enumeration.ts';

type Names<E> = Extract<keyof E, string>;

/**
 * Google declares its enumerations as numbers, at run time they are objects: the declared type `E` is what the
 * bundle is compiled against, the object is what it meets.
 */
function declared<E>(...names: readonly Names<E>[]): E {
  return enumeration(...names) as unknown as E;
}

/** The name of an enumeration value handed in by the bundle; undefined when it is none. */
export function enumName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  return typeof value.name === 'function' ? String(value.name()) : undefined;
}

type Sheets = typeof GoogleAppsScript.Spreadsheet;

export const BooleanCriteria = declared<Sheets['BooleanCriteria']>(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);

export const DataValidationCriteria = declared<Sheets['DataValidationCriteria']>(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);

export const BorderStyle = declared<Sheets['BorderStyle']>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const CopyPasteType = declared<Sheets['CopyPasteType']>(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);
export const Dimension = declared<Sheets['Dimension']>('COLUMNS', 'ROWS');
export const ProtectionType = declared<Sheets['ProtectionType']>('RANGE', 'SHEET');
export const RelativeDate = declared<Sheets['RelativeDate']>(
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
);
export const SheetType = declared<Sheets['SheetType']>('GRID', 'OBJECT');
export const WrapStrategy = declared<Sheets['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');

/**
 * The value of an enumeration with that name.
 * @throws when there is none: the store holds a name this host does not know
 */
export function enumValue<E extends object>(values: E, name: string): E[keyof E] {
  const found = Object.entries(values).find(([key]) => key === name);
  if (found === undefined) throw new Error(`chưa mô phỏng: ${name}`);
  return found[1];
}
