import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLayout, summaryOf, type Layout } from './layout';

/** Every folder of test/golden/ledger is a layout that really occurs: input.json, what stands on the sheets, and expected.json, what must be read. A further case is a further folder. */
const FOLDER = join(process.cwd(), 'test', 'golden', 'ledger');

function read(layout: string, file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, layout, file), 'utf8'));
}

describe('reads the layouts that offices use', () => {
  it.each(readdirSync(FOLDER))('%s', (layout) => {
    const input = read(layout, 'input.json') as Layout;
    expect(summaryOf(readLayout(input))).toEqual(read(layout, 'expected.json'));
  });
});
