import { LocaleType, Univer } from '@univerjs/core';
import {
  UniverDocsPlugin, UniverDocsUIPlugin, UniverFormulaEnginePlugin, UniverRenderEnginePlugin, UniverSheetsFormulaPlugin, UniverSheetsFormulaUIPlugin, UniverSheetsPlugin, UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';

/** Univer's sheet with formula bar and tabs, and none of its own tools: what changes the workbook goes through the document.
 *  Its number formats and its calculation stay out: cells come formatted and calculated. */
export function startUniver(place: HTMLElement, locale: string): Univer {
  const isEnglish = locale.startsWith('en');
  const univer = new Univer({ locale: isEnglish ? LocaleType.EN_US : LocaleType.ZH_CN, locales: isEnglish ? { [LocaleType.EN_US]: enUS } : { [LocaleType.ZH_CN]: zhCN } });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container: place, header: true, toolbar: false, contextMenu: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, {});
  return univer;
}
