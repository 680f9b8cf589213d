/** Elements of SVG, written as text. */

export type Attributes = Readonly<Record<string, string | number>>;

/** A text as it may be between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** A number without digits that no eye could tell. */
export function short(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)));
}

/** One element; `inside` is SVG already. */
export function tag(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}${inside === undefined ? '/>' : `>${inside}</${name}>`}`;
}
