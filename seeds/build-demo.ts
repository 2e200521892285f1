/** Builds seeds/台账示例-2019.xlsx and seeds/demo/expected.json from the tables in seeds/demo: `npx tsx seeds/build-demo.ts`. */
import { writeFileSync } from 'node:fs';
import { expectedFigures } from './demo/expected';
import { readDemoSource } from './demo/source';
import { demoWorkbook } from './demo/workbook';

const WORKBOOK = new URL('台账示例-2019.xlsx', import.meta.url);
const EXPECTED = new URL('demo/expected.json', import.meta.url);

const source = readDemoSource();
const bytes = await demoWorkbook(source);
writeFileSync(WORKBOOK, bytes);
writeFileSync(EXPECTED, `${JSON.stringify(expectedFigures(source), null, 2)}\n`);
console.log(`${decodeURI(WORKBOOK.pathname)}: ${bytes.length} bytes`);
