/** Writes SVG elements as text. */

export type Attributes = Readonly<Record<string, string | number>>;

/** Escapes a text for use between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** A number without digits that make no visible difference. */
export function short(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)));
}

/** One element; `inside` is already SVG. */
export function tag(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}${inside === undefined ? '/>' : `>${inside}</${name}>`}`;
}
