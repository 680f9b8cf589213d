import { expect } from 'vitest';
import type { Source, SourceRegistry } from '../../../src/content/schema';

/** The open panel, which is the only aside and is named by its heading. Found without roles, which are slow for many panels. */
export function panel(): HTMLElement {
  const asides = document.querySelectorAll('aside');
  expect(asides).toHaveLength(1);
  const [aside] = asides;
  const title = document.getElementById(aside!.getAttribute('aria-labelledby')!);
  expect(title?.tagName).toBe('H2');
  expect(aside!.contains(title)).toBe(true);
  return aside!;
}

/** The text of the heading. */
export const heading = (): string => panel().querySelector('h2')!.textContent;

/** A button or link of the panel by its whole text. */
export function button(name: string): HTMLElement {
  const found = [...panel().querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) => textContent === name);
  expect(found, `the button or link ${name}`).toBeDefined();
  return found!;
}

/** Whether an element has a text, where no-break spaces count as spaces. */
export function says(element: Element | null | undefined, text: string | undefined): void {
  expect(text).toBeTruthy();
  expect(element?.textContent).toContain(text);
}

/** The texts in the row of a term. */
export function term(name: string): HTMLElement {
  const dt = [...panel().querySelectorAll('dt')].find(({ textContent }) => textContent === name);
  expect(dt, `the term ${name}`).toBeDefined();
  return dt!.parentElement!.querySelector('dd')!;
}

/** Texts without the numbers of the sources. */
export function plainText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const ref of copy.querySelectorAll('.ref')) ref.remove();
  return copy.textContent;
}

/** Checks the one list of the panel, at its foot: every source once, with its address. */
export function expectSources(registry: SourceRegistry, keys: Iterable<string>, further: Iterable<Source> = []): void {
  expect(panel().querySelectorAll('.panel-sources')).toHaveLength(1);
  const list = panel().querySelector('.panel-body > .panel-sources ol')!;
  const all = [...[...new Set(keys)].map((key) => registry[key]!), ...further];
  const expected = [...new Map(all.map((source) => [`${source.title} ${source.url ?? ''}`, source])).values()];
  expect([...list.children].map(({ textContent }) => textContent).sort()).toEqual(
    expected.map(({ title }) => title).sort(),
  );
  for (const { title, url, lang } of expected) {
    const item = [...list.children].find(({ textContent }) => textContent === title)!;
    expect(item.getAttribute('lang')).toBe(lang);
    expect(item.querySelector('a')?.getAttribute('href') ?? null).toBe(url);
  }
}

/** Checks that each source number links to the address of its entry in the list, and is named accordingly. */
export function expectRefs(): void {
  const refs = [...panel().querySelectorAll<HTMLAnchorElement>('.ref a')];
  expect(refs.length).toBeGreaterThan(0);
  const listed = [...panel().querySelectorAll('.panel-sources li')];
  for (const ref of refs) {
    const entry = listed[Number(ref.textContent) - 1];
    expect(entry?.querySelector('a')?.href, `number ${ref.textContent}`).toBe(ref.href);
    expect(entry?.textContent).toBe(ref.title);
    expect(ref.getAttribute('aria-label')).toContain(ref.title);
  }
}
