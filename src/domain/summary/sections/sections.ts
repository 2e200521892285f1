import type { SummaryWriter } from '../summary-writer';
import { chains } from './chains';
import { months } from './months';
import { notes } from './notes';
import { overall } from './overall';
import { reconciliation } from './reconciliation';
import { tiers } from './tiers';
import { top500List } from './top500-list';

/** One part of the annual summary. */
export interface SummarySection {
  readonly key: string;
  /** The name by which 招商设置 switches it off. */
  readonly name: string;
  /** False where it always stands: rows = counted + excluded is always printed (DESIGN §4.11). */
  readonly optional: boolean;
  readonly write: (sheet: SummaryWriter) => void;
}

/** The sections in their fixed order. */
export const SECTIONS: readonly SummarySection[] = [
  { key: 'overall', name: '总体指标', optional: false, write: overall },
  { key: 'tiers', name: '投资档次', optional: true, write: tiers },
  { key: 'chains', name: '产业链', optional: true, write: chains },
  { key: 'months', name: '签约月份', optional: true, write: months },
  { key: 'reconciliation', name: '台账行数核对', optional: false, write: reconciliation },
  { key: 'top500-list', name: '500强项目名单', optional: true, write: top500List },
  { key: 'notes', name: '统计口径', optional: false, write: notes },
];
