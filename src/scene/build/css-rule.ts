/** Rules of the style sheets that are made at build. */

export type Declarations = Readonly<Record<string, string>>;

/** Nothing where nothing is declared. */
export function rule(selector: string, declarations: Declarations): string {
  const lines = Object.entries(declarations).map(([name, value]) => `${name}: ${value};`);
  return lines.length === 0 ? '' : `${selector} {\n${lines.join('\n')}\n}\n`;
}
