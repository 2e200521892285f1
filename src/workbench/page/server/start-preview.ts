import path from 'node:path';
import { ADD_IN, PAGE, buildIfOlder } from './build';
import { selfSignedCertificate } from './certificate';
import { type Site, serveSite } from './site';

/** Where the page stands; the add-in stands at the root, as its manifest says. */
const HOME = '/preview/';

/** Builds of the page and the add-in what is older than its sources. `root` is the repository. */
export async function buildPreview(root: string, say: (line: string) => void): Promise<void> {
  await buildIfOlder(ADD_IN, root, say);
  await buildIfOlder(PAGE, root, say);
}

/** Builds what is older than its sources and serves the page with the add-in. `port` 0 takes a free one. */
export async function startPreview(root: string, port: number, say: (line: string) => void): Promise<Site> {
  await buildPreview(root, say);
  const mounts = [{ at: '/', folder: path.join(root, ADD_IN.folder) }, { at: HOME, folder: path.join(root, PAGE.folder) }];
  return serveSite(mounts, HOME, await selfSignedCertificate(new Date()), port);
}
