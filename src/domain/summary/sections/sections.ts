import type { SectionSource } from '../section-source';
import type { SummaryWriter } from '../summary-writer';
import { activities } from './activities';
import { chains } from './chains';
import { charts } from './charts';
import { largest } from './largest';
import { months } from './months';
import { notes } from './notes';
import { overall } from './overall';
import { paidIn } from './paid-in';
import { paragraph } from './paragraph';
import { progress } from './progress';
import { reconciliation } from './reconciliation';
import { sources } from './sources';
import { tiers } from './tiers';
import { top500 } from './top500';
import { top500List } from './top500-list';
import { units } from './units';
import { years } from './years';

/** One part of the annual summary. */
export interface SummarySection {
  readonly key: string;
  /** The name by which 招商设置 switches it off. */
  readonly name: string;
  /** False where it always stands: rows = counted + excluded is always printed (DESIGN §4.11). */
  readonly optional: boolean;
  readonly write: (sheet: SummaryWriter) => void;
  /** Where the rows behind its numbers are. */
  readonly source?: SectionSource;
}

/** The sections in their fixed order. */
export const SECTIONS: readonly SummarySection[] = [
  { key: 'overall', name: '总体指标', optional: false, write: overall, source: { sheet: 'detail', column: 'counted' } },
  { key: 'tiers', name: '投资档次', optional: true, write: tiers, source: { sheet: 'detail', column: 'band' } },
  { key: 'top500', name: '三类500强', optional: true, write: top500, source: { sheet: 'detail', column: 'top500' } },
  { key: 'chains', name: '产业链', optional: true, write: chains, source: { sheet: 'detail', column: 'chain' } },
  { key: 'months', name: '签约月份', optional: true, write: months, source: { sheet: 'detail', column: 'month' } },
  { key: 'sources', name: '资金来源地', optional: true, write: sources, source: { sheet: 'detail', column: 'sourceSide' } },
  { key: 'units', name: '责任单位', optional: true, write: units, source: { sheet: 'detail', column: 'unit' } },
  { key: 'progress', name: '项目进展', optional: true, write: progress, source: { sheet: 'detail', column: 'stage' } },
  { key: 'charts', name: '图示', optional: true, write: charts },
  { key: 'paid-in', name: '到位资金', optional: true, write: paidIn, source: { sheet: 'detail', column: 'paidInYi' } },
  { key: 'activities', name: '招商活动', optional: true, write: activities, source: { sheet: 'activities', column: 'kind' } },
  { key: 'years', name: '历年对比', optional: true, write: years, source: { sheet: 'detail', column: 'year' } },
  { key: 'reconciliation', name: '台账行数核对', optional: false, write: reconciliation, source: { sheet: 'detail', column: 'reason' } },
  { key: 'largest', name: '前十位项目', optional: true, write: largest },
  { key: 'top500-list', name: '500强项目名单', optional: true, write: top500List },
  { key: 'paragraph', name: '通稿', optional: true, write: paragraph },
  { key: 'notes', name: '统计口径', optional: false, write: notes },
];
