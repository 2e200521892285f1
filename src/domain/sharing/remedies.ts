import type { SharingCode, SharingFinding } from './findings';

/** What the product can put right itself: 固化为数值, 取消隐藏 of the sheets that decide, 清除保留的工作表, 关闭信任提示. */
export type SharingRemedy = 'freeze' | 'show-office' | 'remove-kept' | 'trust-off';

/** A remedy that a check calls for. */
export interface OfferedRemedy {
  readonly remedy: SharingRemedy;
  /** Cells that become values, or sheets that are shown or removed; 0 for the trust prompt. */
  readonly count: number;
  /** What must be put right before; null where it can be done now. */
  readonly waitsFor: 'values' | 'functions' | null;
}

/** The remedies that findings call for, in the order in which they are best done. Pure.
 *  @example remediesFor([finding('sheets.kept', { sheets: '引凤~1', count: 1 })]) // [{ remedy: 'remove-kept', count: 1, waitsFor: null }] */
export function remediesFor(findings: readonly SharingFinding[]): readonly OfferedRemedy[] {
  const of = (code: SharingCode): readonly SharingFinding[] => findings.filter((each) => each.code === code);
  const count = (code: SharingCode): number => of(code).reduce((sum, { values }) => sum + Number(values['count'] ?? 1), 0);
  const offer = (remedy: SharingRemedy, code: SharingCode, waitsFor: OfferedRemedy['waitsFor']): readonly OfferedRemedy[] =>
    of(code).length === 0 ? [] : [{ remedy, count: remedy === 'trust-off' ? 0 : count(code), waitsFor }];
  return [
    ...offer('freeze', 'functions', of('functions.no-value').length > 0 ? 'values' : null),
    ...offer('show-office', 'office.hidden', null),
    ...offer('remove-kept', 'sheets.kept', null),
    ...offer('trust-off', 'trust.prompt', of('functions').length > 0 ? 'functions' : null),
  ];
}
