import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadStrings } from './language';
import { OutsideExcel } from './outside-excel';
import { Pane } from './pane';
import { excelWorkbook } from './workbook';

// Mostly the language of Excel, too: it is on its way while Excel and office.js greet each other.
void loadStrings(navigator.language);

void Office.onReady(async ({ host }) => {
  const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  const displayLanguage = inExcel ? Office.context.displayLanguage : navigator.language;
  const strings = await loadStrings(displayLanguage);
  document.documentElement.lang = strings.language;
  document.title = strings.product.name;
  const place = document.getElementById('pane');
  if (!place) return;
  createRoot(place).render(
    <StrictMode>{inExcel ? <Pane workbook={excelWorkbook} strings={strings} displayLanguage={displayLanguage} /> : <OutsideExcel strings={strings} />}</StrictMode>,
  );
});
