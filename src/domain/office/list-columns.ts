import { headingText } from '../ledger/heading-text';
import { findTable, type OfficeTable, type TableColumn } from './office-table';
import type { SheetCells } from '../sheet';

/** What a table of ranked companies can hold; revenue and the like are recognised by nobody and left alone. */
export type ListKey = 'kind' | 'year' | 'publishedOn' | 'extent' | 'rank' | 'name' | 'english' | 'otherNames' | 'province' | 'source';

/** Headings of `500强名录` and of the lists that publishers, news sites and spreadsheets print. */
const COLUMNS: readonly TableColumn<ListKey>[] = [
  { key: 'kind', heading: '榜单', words: ['榜单名称', '名录', '榜单类别', '500强类别'] },
  { key: 'year', heading: '年份', words: ['年度', '榜单年份', '榜单年度'] },
  { key: 'publishedOn', heading: '发布日期', words: ['发布时间', '公布日期', '公布时间'] },
  { key: 'extent', heading: '是否完整', words: ['完整', '完整性', '范围', '全榜或节选'] },
  { key: 'rank', heading: '排名', words: ['名次', '位次', '排序', '位序', '今年排名', '本年排名', '当年排名', '最新排名', 'RANK', '序号'] },
  {
    key: 'name', heading: '企业名称',
    words: ['公司名称', '企业名', '公司名', '名称', '公司', '企业', '中文名', '中文名称', '企业中文名称', '公司中文名称', '企业全称', '公司全称', '单位名称', '上榜企业', '上榜公司', '入围企业', '企业简称', '公司简称'],
  },
  { key: 'english', heading: '英文名称', words: ['英文名', '企业英文名称', '公司英文名称', '英文公司名称', '英文企业名称', '英文', 'COMPANY', 'NAME', 'ENGLISH NAME'] },
  { key: 'otherNames', heading: '其他名称', words: ['别名', '曾用名', '简称', '又名'] },
  { key: 'province', heading: '省份', words: ['所属省份', '所在省份', '省市', '所在地', '总部', '总部所在地', '总部所在城市', '总部城市', '总部所在省份', '地区', '所属地区', '国家', '国家/地区', '所属国家', '国别', '总部所在国家'] },
  { key: 'source', heading: '来源', words: ['数据来源', '出处', '资料来源'] },
];

/** The table of companies on a sheet; null where no row has a heading for their names. A table needs a second heading that says what it is, or a title that does. */
export function findListTable(cells: SheetCells): OfficeTable<ListKey> | null {
  const found = findTable(cells, COLUMNS, ['name', 'rank']) ?? findTable(cells, COLUMNS, ['name', 'kind']) ?? rankOfYear(cells) ?? findTable(cells, COLUMNS, ['name']);
  return found?.columns.has('rank') === false ? withRankOfYear(found) : found;
}

function rankOfYear(cells: SheetCells): OfficeTable<ListKey> | null {
  const found = findTable(cells, COLUMNS, ['name']);
  const ranked = found && withRankOfYear(found);
  return ranked?.columns.has('rank') === true ? ranked : null;
}

const RANK_OF_A_YEAR = /^年度?(?:排名|名次|位次|排序)$/;
const YEAR = /(?:19|20)\d{2}/;

/** 2024年排名 beside 2023年排名: the newest is the list's own. */
function withRankOfYear(table: OfficeTable<ListKey>): OfficeTable<ListKey> {
  const ranks = (table.cells.values[table.headingRow] ?? []).flatMap((cell, at) => {
    const year = typeof cell === 'string' && RANK_OF_A_YEAR.test(headingText(cell).plain) ? YEAR.exec(cell.normalize('NFKC')) : null;
    return year ? [{ at, year: Number(year[0]) }] : [];
  });
  const newest = ranks.sort((one, other) => other.year - one.year)[0];
  return newest ? { ...table, columns: new Map([...table.columns, ['rank', newest.at]]) } : table;
}

/** The heading of a column as the product writes it: 企业名称. */
export function listHeading(key: ListKey): string {
  return COLUMNS.find((column) => column.key === key)?.heading ?? key;
}
