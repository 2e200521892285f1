import type { WriteSheet } from 'hucre';
import { SheetGrid } from '../sheet-grid';
import type { Look } from '../looks';

const WIDTHS = [22, 46, 30];

const PARAGRAPHS: readonly string[] = [
  '1. 本工作簿是“引凤”软件附带的演示台账，全部内容均为示例数据，不是株洲高新区的真实台账。项目名称、投资方、金额、日期和招商活动均为虚构，如有雷同，纯属巧合。',
  '2. “三类500强”项目借用真实集团的名称，只为演示企业识别；其项目内容、金额、日期、500强类别及“首次入湘”标记均不反映真实情况，备注栏均注明“（示例）”。',
  '3. 八条产业链、两个组、一个室的名称为示例，不是“八链两组一室”的正式名单。',
  '4. 按通行口径统计，本台账的汇总数与公开报道的2019年数据一致（见下表），可用来核对软件的统计结果。',
  '5. 台账有意保留了基层填报中的常见情形：文字金额、约数、区间、外币、全角数字、文本型数字、错误值、缺年份的日期、合并单元格、小计合计、终止项目、在谈项目、上年结转项目、同一项目多表登记等。',
];

const PUBLISHED: readonly (readonly [string, string, string])[] = [
  ['汇总口径', '公开报道', '本台账对应工作表'],
  ['全年累计签约', '222个', '签约项目台账、外资项目台账'],
  ['合同引资', '435.5亿元', '签约项目台账、外资项目台账'],
  ['亿元以上', '46个', '签约项目台账、外资项目台账'],
  ['5亿元以上', '22个', '签约项目台账、外资项目台账'],
  ['10亿元以上', '13个', '签约项目台账、外资项目台账'],
  ['三类500强', '13个', '签约项目台账、外资项目台账'],
  ['首次入湘500强', '1个', '签约项目台账'],
  ['小分队招商', '1000余批次', '小分队招商'],
  ['邀请客商来区考察', '900余批次', '邀请客商考察'],
  ['区主要领导带队外出', '60余批次', '小分队招商'],
  ['其他区领导外出', '百余批次', '小分队招商'],
];

/** 说明: says plainly that everything is made up, and what the figures should come to. */
export function notesSheet(): WriteSheet {
  const grid = new SheetGrid('说明', WIDTHS);
  grid.text(0, 0, '台账示例（示例数据）使用说明', 'title');
  grid.merge(0, 0, 1, WIDTHS.length, 'title');
  grid.height(0, 40);
  PARAGRAPHS.forEach((paragraph, index) => {
    grid.text(1 + index, 0, paragraph, 'paragraph');
    grid.merge(1 + index, 0, 1, WIDTHS.length, 'paragraph');
    grid.height(1 + index, 48);
  });
  const top = PARAGRAPHS.length + 2;
  grid.text(top - 1, 0, '公开报道的2019年数据', 'section');
  grid.height(top - 1, 28);
  PUBLISHED.forEach((line, row) => {
    const look: Look = row === 0 ? 'heading' : 'center';
    line.forEach((text, column) => grid.text(top + row, column, text, look));
    grid.height(top + row, 22);
  });
  grid.text(top + PUBLISHED.length, 0, '数据来源：《不负韶华 “引凤”来——株洲高新区全力推进招商引资工作纪实》。', 'footnote');
  grid.merge(top + PUBLISHED.length, 0, 1, WIDTHS.length, 'footnote');
  return grid.sheet({
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true },
    view: { showGridLines: false, tabColor: { rgb: 'C00000' } },
  });
}
