import type { WorkbookDocument } from '../workbook-document';
import { type XmlElement, element } from '../xml/element';
import type { ChartKind } from './chart-kind';
import { type SeriesSource, addSeries } from './series';
import { setTextLook, setTitleText } from './text-look';
import { ownChild, setValue } from './markup';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const TEXT_COLOR = '404040';
const TEXT_SIZE = 9;
const TITLE_SIZE = 12;

/** A chart as Excel makes it of some series: one series gives the chart its name as title, several get a legend; thin lines, the workbook's own typeface. */
export function newChart(document: WorkbookDocument, kind: ChartKind, sources: readonly SeriesSource[]): XmlElement {
  const isRound = kind.grouping === undefined;
  const root = element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': MAIN, 'xmlns:r': RELATIONSHIPS }, [
    element('c:date1904', { val: document.date1904 ? '1' : '0' }),
    element('c:lang', { val: 'zh-CN' }),
    element('c:roundedCorners', { val: '0' }),
    element('c:chart', {}, [
      newTitle(document),
      element('c:autoTitleDeleted', { val: '0' }),
      element('c:plotArea', {}, [element('c:layout'), element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])])]),
      ...(sources.length > 1 || isRound ? [newLegend()] : []),
      element('c:plotVisOnly', { val: '1' }),
      element('c:dispBlanksAs', { val: 'gap' }),
    ]),
    element('c:spPr', {}, [element('a:solidFill', {}, [element('a:schemeClr', { val: 'bg1' })]), element('a:ln', { w: '6350', cap: 'flat' }, [element('a:solidFill', {}, [element('a:srgbClr', { val: 'D9D9D9' })]), element('a:round')])]),
  ]);
  setTextLook(root, { name: document.styles.look(0).font.name, size: TEXT_SIZE, color: TEXT_COLOR });
  for (const source of sources) addSeries(root, kind, 'Primary', source);
  const [only] = sources;
  if (sources.length > 1 || (only?.name ?? null) === null) setTitleText(ownChild(ownChild(root, 'chart'), 'title'), '图表标题');
  return root;
}

/** A title that shows the name of the only series until it is given a text. */
export function newTitle(document: WorkbookDocument): XmlElement {
  const title = element('c:title');
  setValue(title, 'overlay', '0');
  setTextLook(title, { name: document.styles.look(0).font.name, size: TITLE_SIZE, bold: false, color: TEXT_COLOR });
  return title;
}

export function newLegend(): XmlElement {
  return element('c:legend', {}, [element('c:legendPos', { val: 'b' }), element('c:overlay', { val: '0' })]);
}
