/** Writes the tokens as CSS custom properties. Runs in Node, at build. */
import type { Plugin } from 'vite';
import { families, labelStyles, palettes, typeSizes, type Palette } from '../tokens';

const MODULE = 'virtual:tokens.css';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A colour as a style sheet asks for it. */
export function tokenVariable(token: keyof Palette): string {
  return `var(--${kebab(token)})`;
}

const declarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${kebab(name)}: ${String(value)};`)
    .join('\n');

/**
 * The style sheet: the light scheme, the system's preference for a dark or a high-contrast one, and the reader's own choice over
 * both. A chosen scheme is `only`, so that browsers do not darken it. Names on the map, marked by `data-style`, get their font in
 * `--label`.
 */
function tokensCss(): string {
  const fixed = [
    ...Object.entries(families).map(([name, value]) => `--${name}: ${value};`),
    ...Object.entries(typeSizes).map(([name, value]) => `--text-${name}: ${String(value)}rem;`),
  ].join('\n');
  const labels = Object.entries(labelStyles).map(
    ([style, { size, weight, lineHeight }]) =>
      `[data-style='${style}'] { --label: ${String(weight)} ${String(size)}px / ${String(lineHeight)}px var(--sans); }\n`,
  );
  return `:root {\n${fixed}\n${declarations(palettes.light)}\ncolor-scheme: light;\n}
@media (prefers-color-scheme: dark) { :root:not([data-scheme]) {\n${declarations(palettes.dark)}\ncolor-scheme: dark;\n} }
@media (prefers-contrast: more) { :root:not([data-scheme]) {\n${declarations(palettes.contrast)}\ncolor-scheme: only light;\n} }
:root[data-scheme='light'] { color-scheme: only light; }
:root[data-scheme='dark'] {\n${declarations(palettes.dark)}\ncolor-scheme: only dark;\n}
:root[data-scheme='contrast'] {\n${declarations(palettes.contrast)}\ncolor-scheme: only light;\n}\n${labels.join('')}`;
}

/** Serves the style sheet as the module `virtual:tokens.css`. */
export function tokensPlugin(): Plugin {
  const id = `\0${MODULE}`;
  return {
    name: 'atlas-tokens',
    resolveId: (source) => (source === MODULE ? id : undefined),
    load: (source) => (source === id ? tokensCss() : undefined),
  };
}
