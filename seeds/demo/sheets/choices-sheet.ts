import type { WriteSheet } from 'hucre';
import { SheetGrid } from '../sheet-grid';

/** 选项: the hidden sheet that feeds drop-down lists, as office templates have it. */
export function choicesSheet(chains: readonly string[]): WriteSheet {
  const lists: readonly (readonly string[])[] = [
    ['产业链', ...chains],
    ['项目状态', '在谈', '签约', '已签约', '已注册', '已开工', '已投产', '终止'],
    ['三类500强', '世界500强', '中国500强', '民营500强'],
  ];
  const grid = new SheetGrid('选项', [20, 14, 14]);
  lists.forEach((list, column) => list.forEach((text, row) => grid.text(row, column, text, row === 0 ? 'heading' : 'center')));
  return grid.sheet({ hidden: true });
}
