const ROOT_TAG = /<([A-Za-z_][\w.-]*):(?:worksheet|workbook|styleSheet|sst|table)\b[^>]{0,4000}>/;

/** Gives a spreadsheet part its usual spelling where a program wrote every element with a prefix (`<x:worksheet>`).
 *  @example withoutPrefix('<x:sst xmlns:x="u"><x:si/></x:sst>') // '<sst xmlns="u"><si/></sst>' */
export function withoutPrefix(xml: string): string {
  const prefix = ROOT_TAG.exec(xml.slice(0, 8000))?.[1];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</').replace(`xmlns:${prefix}=`, 'xmlns=');
}
