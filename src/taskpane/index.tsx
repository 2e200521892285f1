import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { stringsFor } from '../strings/language';
import { OutsideExcel } from './outside-excel';
import { Pane } from './pane';
import { excelWorkbook } from './workbook';

void Office.onReady(({ host }) => {
  const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  const strings = stringsFor(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = strings.language;
  document.title = strings.product.name;
  const place = document.getElementById('pane');
  if (place) createRoot(place).render(<StrictMode>{inExcel ? <Pane workbook={excelWorkbook} strings={strings} /> : <OutsideExcel strings={strings} />}</StrictMode>);
});
