import { readFileSync } from 'node:fs';

interface Fact {
  readonly indicator: string;
  readonly minYi?: number;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: string | null;
  readonly firmness: string;
  readonly quote: string;
}

const published = JSON.parse(readFileSync(new URL('../../seeds/published-2019.json', import.meta.url), 'utf8')) as { year: number; source: { title: string }; facts: Fact[] };
const valueOf = (indicator: string, minYi?: number): number | undefined => published.facts.find((fact) => fact.indicator === indicator && fact.minYi === minYi)?.value;

describe('the published figures of 2019', () => {
  it('are those of the newspaper article', () => {
    expect(published.source.title).toContain('不负韶华');
    expect([valueOf('signedProjects'), valueOf('contractedYi')]).toEqual([222, 435.5]);
    expect([valueOf('tierProjects', 1), valueOf('tierProjects', 5), valueOf('tierProjects', 10)]).toEqual([46, 22, 13]);
    expect([valueOf('top500Projects'), valueOf('firstEntry')]).toEqual([13, 1]);
    expect([valueOf('teamTrips'), valueOf('visits'), valueOf('tripsLedByMainLeaders'), valueOf('tripsLedByOtherLeaders')]).toEqual([1000, 900, 60, 100]);
  });

  it.each(published.facts)('$indicator $minYi is quoted with its number, unit and qualifier', ({ value, unit, qualifier, firmness, quote }) => {
    const number = value === 100 ? '百' : value === 1 ? '1个' : String(value);
    expect(quote).toContain(number);
    expect(quote).toContain(unit);
    expect(qualifier === null ? !quote.includes('余') : quote.includes(qualifier)).toBe(true);
    expect(firmness).toBe(qualifier === null ? 'exact' : 'atLeast');
  });
});
