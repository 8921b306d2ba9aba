/** SpreadsheetApp: the door to the workbook that the script is bound to. */
import type { RunContext } from '../../run/context.ts';
import { guard } from '../unimplemented.ts';
import { activeCell, activeRange, selectRange, selectSheet } from './active.ts';
import { type ActiveState, Desk, type Toast } from './desk.ts';
import {
  BooleanCriteria,
  BorderStyle,
  CopyPasteType,
  DataValidationCriteria,
  Dimension,
  ProtectionType,
  RelativeDate,
  SheetType,
  WrapStrategy,
} from './enums.ts';
import { newFilterCriteria } from './filter.ts';
import type {
  GoogleApp,
  GoogleFilterCriteriaBuilder,
  GoogleRange,
  GoogleRichTextBuilder,
  GoogleRuleBuilder,
  GoogleSheet,
  GoogleSpreadsheet,
  GoogleUi,
  GoogleValidationBuilder,
} from './google.ts';
import { Range } from './range.ts';
import { RichTextValueBuilder } from './rich-text.ts';
import { ConditionalFormatRuleBuilder } from './rule-builder.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { DataValidationBuilder } from './validation-builder.ts';

export type { ActiveState, Toast } from './desk.ts';
export { type Edit, typeAsPerson } from './typing.ts';

type Members =
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'CopyPasteType'
  | 'DataValidationCriteria'
  | 'Dimension'
  | 'ProtectionType'
  | 'RelativeDate'
  | 'SheetType'
  | 'WrapStrategy'
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'getCurrentCell'
  | 'getUi'
  | 'flush'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newFilterCriteria'
  | 'newRichTextValue'
  | 'setActiveRange'
  | 'setActiveSheet'
  | 'openById'
  | 'openByUrl';

/** The scope that opening other files needs and the add-in does not ask for. */
const FULL_SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

class SpreadsheetApp implements Pick<GoogleApp, Members> {
  readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get BooleanCriteria(): GoogleApp['BooleanCriteria'] {
    return BooleanCriteria;
  }

  get BorderStyle(): GoogleApp['BorderStyle'] {
    return BorderStyle;
  }

  get CopyPasteType(): GoogleApp['CopyPasteType'] {
    return CopyPasteType;
  }

  get DataValidationCriteria(): GoogleApp['DataValidationCriteria'] {
    return DataValidationCriteria;
  }

  get Dimension(): GoogleApp['Dimension'] {
    return Dimension;
  }

  get ProtectionType(): GoogleApp['ProtectionType'] {
    return ProtectionType;
  }

  get RelativeDate(): GoogleApp['RelativeDate'] {
    return RelativeDate;
  }

  get SheetType(): GoogleApp['SheetType'] {
    return SheetType;
  }

  get WrapStrategy(): GoogleApp['WrapStrategy'] {
    return WrapStrategy;
  }

  #other<T>(member: string, act: () => T): T {
    return this.desk.ctx.meter.other(`SpreadsheetApp.${member}`, act);
  }

  getActive(): GoogleSpreadsheet {
    return this.#other('getActive', () => this.desk.make.spreadsheet());
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.#other('getActiveSpreadsheet', () => this.desk.make.spreadsheet());
  }

  getActiveSheet(): GoogleSheet {
    return this.#other('getActiveSheet', () => this.desk.make.sheet(this.desk.activeSheet().id));
  }

  getActiveRange(): GoogleRange {
    return this.#other('getActiveRange', () => activeRange(this.desk, this.desk.activeSheet().id));
  }

  getCurrentCell(): GoogleRange {
    return this.#other('getCurrentCell', () => activeCell(this.desk, this.desk.activeSheet().id));
  }

  setActiveSheet(sheet: GoogleSheet, restoreSelection = false): GoogleSheet {
    return this.#other('setActiveSheet', () => selectSheet(this.desk, sheet, restoreSelection));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return this.#other('setActiveRange', () => selectRange(this.desk, range));
  }

  getUi(): GoogleUi {
    return this.#other('getUi', () => this.desk.around.ui());
  }

  flush(): void {
    this.desk.ctx.meter.flush('SpreadsheetApp.flush');
  }

  newDataValidation(): GoogleValidationBuilder {
    return this.#other('newDataValidation', () => new DataValidationBuilder(this.desk).self);
  }

  newConditionalFormatRule(): GoogleRuleBuilder {
    return this.#other('newConditionalFormatRule', () => new ConditionalFormatRuleBuilder(this.desk).self);
  }

  newFilterCriteria(): GoogleFilterCriteriaBuilder {
    return this.#other('newFilterCriteria', () => newFilterCriteria(this.desk));
  }

  newRichTextValue(): GoogleRichTextBuilder {
    return this.#other('newRichTextValue', () => new RichTextValueBuilder(this.desk).self);
  }

  openById(_id: string): GoogleSpreadsheet {
    return this.#refuse('openById');
  }

  openByUrl(_url: string): GoogleSpreadsheet {
    return this.#refuse('openByUrl');
  }

  /** The manifest asks for `spreadsheets.currentonly`, with which no other file can be opened. */
  #refuse(member: string): never {
    return this.#other(member, () =>
      this.desk.fail(
        `Specified permissions are not sufficient to call SpreadsheetApp.${member}. Required permissions: ${FULL_SCOPE}`,
      ),
    );
  }
}

/**
 * The global `SpreadsheetApp` of one run.
 * @param extras `ui`: what `getUi()` gives; `onToast`: told of every toast; `active`: which sheet and range are
 * active, kept by the caller from run to run
 */
export function createSpreadsheetApp(
  ctx: RunContext,
  extras: { ui: () => unknown; onToast: (toast: Toast) => void; active: ActiveState },
): unknown {
  const around = { ...extras, ui: extras.ui as () => GoogleUi };
  const desk = new Desk(ctx, around, (self) => ({
    range: (place) => new Range(self, place).self,
    dataRange: (sheetId) => new Range(self, { sheetId, area: 'data' }).self,
    sheet: (sheetId) => new Sheet(self, sheetId).self,
    spreadsheet: () => new Spreadsheet(self).self,
  }));
  return guard<GoogleApp>('SpreadsheetApp', new SpreadsheetApp(desk));
}
