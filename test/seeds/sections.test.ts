import { readFileSync } from 'node:fs';
import { STAGE_LABELS } from '../../src/domain/classify/stage';
import { classifyWorkbook, type ClassifiedWorkbook } from '../../src/excel/generate';
import { openBytes } from '../excel/embedded-workbook';

const read = async (): Promise<ClassifiedWorkbook> => {
  const { excel } = await openBytes(readFileSync(new URL('../../seeds/台账示例-2019.xlsx', import.meta.url)));
  try {
    return await classifyWorkbook({});
  } finally {
    excel.close();
  }
};

describe('what the demonstration ledger says beside its headline figures', () => {
  it('has targets, a province and chains on 招商设置, all of which can be used', async () => {
    const { rules, classified } = await read();
    expect([rules.homeProvince, rules.chains.length, rules.targets]).toEqual(['湖南', 11, { 2019: { signedProjects: 200, contracted: 40_000_000_000, 'tier-1': 40, top500Projects: 10 } }]);
    expect(classified.ledgerFlags.filter(({ code }) => code.startsWith('settings.') || code.startsWith('chain.'))).toEqual([]);
  });

  it('puts every counted project on a chain of the list, with a side that its capital comes from and a unit where the ledger has one', async () => {
    const { classified, rules } = await read();
    const counted = classified.projects.filter(({ exclusion, year }) => exclusion === null && year === 2019);
    expect(counted).toHaveLength(222);
    const listed = new Set(rules.chains.map(({ name }) => name));
    expect(counted.filter(({ chain }) => !listed.has(chain)).map(({ sheet, row, chain }) => [sheet, row, chain])).toEqual([]);
    expect(counted.filter(({ sourceRegion }) => sourceRegion?.side == null).map(({ sheet, row, investor }) => [sheet, row, investor])).toEqual([]);
    expect(counted.filter(({ sheet, unit }) => sheet === '签约项目台账' && unit === '').map(({ row }) => row)).toEqual([]);
    expect(counted.some(({ stage }) => stage !== null && STAGE_LABELS[stage] === '纳税')).toBe(true);
    expect(counted.filter(({ paidInYuan }) => (paidInYuan ?? 0) > 0).length).toBeGreaterThan(20);
  });
});
