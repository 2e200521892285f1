/** Runs the tests. Without arguments: everything as in Beijing, then the domain once more as in Los Angeles, so that a date that slips over
 *  midnight in some time zone cannot hide, and at last end to end in a browser. With arguments: jest in the first zone with just these (`node test/run.js test/manifest`). */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const JEST = createRequire(import.meta.url).resolve('jest/bin/jest');

const chosen = process.argv.slice(2);
const runs =
  chosen.length > 0
    ? [{ zone: 'Asia/Shanghai', select: chosen }]
    : [
        { zone: 'Asia/Shanghai', select: [] },
        { zone: 'America/Los_Angeles', select: ['test/domain'] },
        { zone: 'Asia/Shanghai', select: ['--config', 'jest.e2e.config.js'] },
      ];

for (const { zone, select } of runs) {
  console.log(`\njest ${select.join(' ')} (TZ=${zone})`);
  const { status, error } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', JEST, ...select], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
