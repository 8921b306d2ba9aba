/** The grid library put together by hand: the plug-ins of the presets we use, each once, then its interface. */
import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import colours from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import core from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import lists from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notes from '@univerjs/preset-sheets-note/locales/vi-VN';

export const LOCALE = LocaleType.VI_VN;

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the library in the element with that id: a bare grid with its formula bar, without tool bar or tabs. */
export function startEngine(container: string): Engine {
  const univer = new Univer({
    locale: LOCALE,
    locales: { [LOCALE]: mergeLocales(core, colours, lists, notes) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: false,
      contextMenu: false,
      formulaBar: true,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  const plugins = new Map(
    presets
      .flatMap((preset) => preset.plugins)
      .map((entry) => (Array.isArray(entry) ? entry : ([entry] as const)))
      .map((entry) => [entry[0].pluginName, entry] as const),
  );
  univer.registerPlugins([...plugins.values()]);
  // The interface asks for services of the plug-ins: only now are they there.
  return { univer, api: FUniver.newAPI(univer) };
}
