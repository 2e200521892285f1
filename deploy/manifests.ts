/** What sets the manifest of one channel apart from the one for development. Excel keeps add-ins apart by their id, so test and production stand side by side. */
export interface Channel {
  readonly name: 'production' | 'test';
  readonly id: string;
  /** Added to the names that staff see. */
  readonly suffix: { readonly zh: string; readonly en: string };
  readonly file: string;
}

/** The address and the id of the manifest in the repository, which is for development. */
const DEVELOPMENT = { address: 'https://localhost:3000', id: '7325aa5f-ef40-4924-9f97-0b882f55d447' } as const;

/** The ids stay for ever: another id is another add-in to Excel. */
export const CHANNELS: readonly Channel[] = [
  { name: 'production', id: 'b1b7e0a7-94fd-4f60-8f0e-2f5d7b8a6c31', suffix: { zh: '', en: '' }, file: 'manifest.xml' },
  { name: 'test', id: '3c0d4a52-6f1e-4c58-9d0b-71a7d2f4e98c', suffix: { zh: '（测试）', en: ' (test)' }, file: 'manifest-test.xml' },
];

/** The manifest of a channel for an address, with the version of the product (1.2.3 → 1.2.3.0).
 *  @throws RangeError where the manifest is not the one for development, or the address is not https */
export function manifestFor(development: string, channel: Channel, url: string, version: string): string {
  if (!development.includes(DEVELOPMENT.id) || !development.includes(DEVELOPMENT.address)) throw new RangeError('not the manifest for development');
  const { zh, en } = channel.suffix;
  return development
    .replace(DEVELOPMENT.id, channel.id)
    .replace(/<Version>[\d.]+<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(DEVELOPMENT.address, baseAddress(url))
    .replace(/(<DisplayName DefaultValue=")([^"]+)(">\s*<Override Locale="en-US" Value=")([^"]+)/, `$1$2${zh}$3$4${en}`)
    .replace(/(<bt:String id="Group.Label" DefaultValue=")([^"]+)(">\s*<bt:Override Locale="en-US" Value=")([^"]+)/, `$1$2${zh}$3$4${en}`);
}

/** An https address without the slash at its end.
 *  @throws RangeError for anything else */
export function baseAddress(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:') throw new RangeError(`${url} is not an https address`);
  return href.replace(/\/+$/, '');
}
