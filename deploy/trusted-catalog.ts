/** The catalog's own number in the registry: any GUID, the same on every machine. */
const CATALOG = '{5C1B8A52-4C0E-4B0B-9A1D-7F6C3E2D9B41}';

const KEY = `Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOG}`;

/** A registry file that makes Excel trust a shared folder with the manifest and show it under 共享文件夹 (documented for Windows: "Create a network shared folder catalog").
 *  UTF-16 with a byte order mark, as regedit writes it.
 *  @param share \\server\folder */
export function trustedCatalogFile(share: string): Uint8Array {
  const text = [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\${KEY}]`,
    `"Id"="${CATALOG}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    '"Flags"=dword:00000001',
    '',
    '',
  ].join('\r\n');
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** The same as a group policy preference (用户配置 › 首选项 › Windows 设置 › 注册表), for a domain controller. */
export function trustedCatalogPolicy(share: string): string {
  const values = [['Id', 'REG_SZ', CATALOG], ['Url', 'REG_SZ', share], ['Flags', 'REG_DWORD', '00000001']] as const;
  const items = values.map(
    ([name, type, value]) =>
      `  <Registry clsid="{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}" name="${name}" status="${name}" image="7" userContext="1">\n    <Properties action="U" hive="HKEY_CURRENT_USER" key="${KEY}" name="${name}" type="${type}" value="${value}"/>\n  </Registry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<RegistrySettings clsid="{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}">\n${items.join('\n')}\n</RegistrySettings>\n`;
}
