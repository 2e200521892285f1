/** A rectangle of a picture, by its edges. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Attributes = Readonly<Record<string, string | number>>;

const NAMESPACE = 'http://www.w3.org/2000/svg';

export function svg(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Adds a shape to a picture. */
export function drawn(picture: SVGElement, name: string, attributes: Attributes): void {
  picture.append(svg(name, attributes));
}

/** Adds a text to a picture; it stands on y. */
export function label(picture: SVGElement, text: string, x: number, y: number, attributes: Attributes): void {
  const made = svg('text', { x, y, 'font-size': 11, ...attributes });
  made.textContent = text;
  picture.append(made);
}
