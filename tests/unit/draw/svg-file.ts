/** Reads an SVG file of elements, attributes and text; fails for anything else. */
import { expect } from 'vitest';

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its direct children. */
  readonly text: string;
  /** The position of its 0, 0 after all `translate` transforms around it. */
  readonly at: readonly [x: number, y: number];
}

const plainText = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export function readSvg(file: string): readonly SvgElement[] {
  const open: { name: string; element: { text: string }; at: readonly [number, number] }[] = [];
  const elements: SvgElement[] = [];
  const rest = file.replace(
    /<(\/?)(\w+)((?: [\w:-]+="[^"<>]*")*)(\/?)>([^<]*)/g,
    (_, end: string, name: string, attributes: string, empty: string, text: string) => {
      if (end !== '') expect(open.pop()?.name).toBe(name);
      else {
        const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
          ([, key, value]) => [key!, plainText(value!)] as const,
        );
        expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length);
        const [x, y] = open.at(-1)?.at ?? [0, 0];
        const [, right, down] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(new Map(pairs).get('transform') ?? '') ?? [];
        const at = [x + Number(right ?? 0), y + Number(down ?? 0)] as const;
        const element = { name, attributes: Object.fromEntries(pairs), text: '', at };
        elements.push(element);
        if (empty === '') open.push({ name, element, at });
      }
      const around = open.at(-1);
      if (around) around.element.text += plainText(text);
      else expect(text.trim()).toBe('');
      return '';
    },
  );
  expect({ rest, open }).toEqual({ rest: '', open: [] });
  return elements;
}
