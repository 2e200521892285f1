import path from 'node:path';
import { ADD_IN, PAGE, buildIfOlder } from './build';
import { selfSignedCertificate } from './certificate';
import { type Site, serveSite } from './site';

/** Where the page stands; the add-in stands at the root, as its manifest says. */
const HOME = '/preview/';

/** Builds what is older than its sources and serves the page with the add-in. `root` is the repository; `port` 0 takes a free one. */
export async function startPreview(root: string, port: number, say: (line: string) => void): Promise<Site> {
  await buildIfOlder(ADD_IN, root, say);
  await buildIfOlder(PAGE, root, say);
  const mounts = [{ at: '/', folder: path.join(root, ADD_IN.folder) }, { at: HOME, folder: path.join(root, PAGE.folder) }];
  return serveSite(mounts, HOME, await selfSignedCertificate(new Date()), port);
}
