import { type XmlElement, childrenNamed, element, textOf } from '../xml/element';
import { child, descend, dropChild, made, ownChild, putChild } from './markup';

/** How text in a chart looks; what is not named is inherited. */
export interface TextLook {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** RRGGBB. */
  readonly color?: string;
}

/** Typefaces that hold Chinese characters; beside any other, Chinese text gets the theme's East Asian typeface. */
const EAST_ASIAN = /[\u3400-\u9fff]|sim(?:sun|hei)|yahei|kaiti|fangsong|dengxian|noto|pingfang|wenquanyi/i;

/** What the text of an element (a title, an axis, a legend, labels, the whole chart) says of its look. */
export function textLook(owner: XmlElement | undefined): TextLook {
  const properties = owner === undefined ? undefined : (descend(owner, 'tx', 'rich', 'p', 'pPr', 'defRPr') ?? descend(owner, 'txPr', 'p', 'pPr', 'defRPr'));
  if (properties === undefined) return {};
  const { sz, b, i, u } = properties.attributes;
  const name = child(properties, 'latin')?.attributes['typeface'], color = descend(properties, 'solidFill', 'srgbClr')?.attributes['val'];
  return {
    ...(name === undefined ? {} : { name }),
    ...(sz === undefined ? {} : { size: Number(sz) / 100 }),
    ...(b === undefined ? {} : { bold: b === '1' }),
    ...(i === undefined ? {} : { italic: i === '1' }),
    ...(u === undefined ? {} : { underline: u !== 'none' }),
    ...(color === undefined ? {} : { color }),
  };
}

/** Changes how the text of an element looks. Chinese text gets the same typeface where it can. */
export function setTextLook(owner: XmlElement, look: TextLook): void {
  const rich = descend(owner, 'tx', 'rich');
  const body = rich ?? ownText(owner);
  for (const paragraph of childrenNamed(body, 'p')) {
    writeLook(ownChild(ownChild(paragraph, 'pPr'), 'defRPr'), look);
    for (const run of childrenNamed(paragraph, 'r')) writeLook(ownRunProperties(run), look);
  }
}

/** The text of a title, its lines parted by \n; undefined where it has none of its own. */
export function titleText(title: XmlElement | undefined): string | undefined {
  const rich = descend(title, 'tx', 'rich');
  return rich === undefined ? undefined : childrenNamed(rich, 'p').map((paragraph) => childrenNamed(paragraph, 'r').map((run) => textOf(child(run, 't') ?? element(''))).join('')).join('\n');
}

/** Gives a title its text; the look stays. */
export function setTitleText(title: XmlElement, text: string): void {
  const look = textLook(title);
  const body = descend(title, 'tx', 'rich', 'bodyPr') ?? element('a:bodyPr');
  dropChild(title, 'txPr');
  const tx = putChild(title, made(title, 'tx'));
  const paragraphs = text.split('\n').map((line) => element('a:p', {}, [
    element('a:pPr', {}, [element('a:defRPr')]),
    element('a:r', {}, [element('a:rPr', { lang: 'zh-CN' }), element('a:t', {}, [line])]),
  ]));
  tx.children = [made(tx, 'rich', {}, [body, element('a:lstStyle'), ...paragraphs])];
  setTextLook(title, look);
}

/** txPr with its parts. */
function ownText(owner: XmlElement): XmlElement {
  const text = ownChild(owner, 'txPr');
  if (text.children.length === 0) text.children = [element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, [element('a:pPr', {}, [element('a:defRPr')]), element('a:endParaRPr', { lang: 'zh-CN' })])];
  return text;
}

function ownRunProperties(run: XmlElement): XmlElement {
  const known = child(run, 'rPr');
  if (known !== undefined) return known;
  const properties = element('a:rPr', { lang: 'zh-CN' });
  run.children.unshift(properties);
  return properties;
}

function writeLook(properties: XmlElement, { name, size, bold, italic, underline, color }: TextLook): void {
  const { attributes } = properties;
  if (size !== undefined) attributes['sz'] = String(Math.round(size * 100));
  if (bold !== undefined) attributes['b'] = bold ? '1' : '0';
  if (italic !== undefined) attributes['i'] = italic ? '1' : '0';
  if (underline !== undefined) attributes['u'] = underline ? 'sng' : 'none';
  if (color !== undefined) putChild(properties, element('a:solidFill', {}, [element('a:srgbClr', { val: color })]));
  if (name === undefined) return;
  const eastAsian = EAST_ASIAN.test(name) ? name : '+mn-ea';
  for (const [script, typeface] of [['latin', name], ['ea', eastAsian], ['cs', name]] as const) putChild(properties, element(`a:${script}`, { typeface }));
}
