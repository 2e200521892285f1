import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');

/** Before the first test the page and the add-in are built, where they are older than their sources: no test has to wait for it within its own time. */
export default function buildFirst() {
  const { status } = spawnSync(process.execPath, [TSX, 'test/e2e/build-site.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The page could not be built; see above');
}
