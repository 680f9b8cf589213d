/** One page, made from the pattern that the build makes of `index.html`. */
import type { Prerendered } from '../src/first/build/prerender';
import { FIRST_VIEW } from '../src/first/first-view';
import type { Link } from './preload-links';
import { startScript } from './start-script';

export interface PageParts {
  /** Languages of all pages, the front door's first. */
  readonly languages: readonly string[];
  /** The script that makes the first frame. */
  readonly script: string;
  readonly links: readonly Link[];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

function link(attributes: Readonly<Record<string, string | true>>): string {
  const written = Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${value}"`));
  return `    <link ${written.join(' ')}>\n`;
}

/** Puts a text in the place of another one, which must be there. */
function put(html: string, old: RegExp, text: string): string {
  if (!old.test(html)) throw new Error(`index.html has no ${String(old)}`);
  return html.replace(old, () => text);
}

/** The page of a language; the front door is the first language's, the others lie in a folder each. */
export function pageFor(
  pattern: string,
  { lang, title, description, html, firstView }: Prerendered,
  { languages, script, links }: PageParts,
): string {
  const [front] = languages;
  const up = lang === front ? './' : '../';
  const home = (of: string | undefined): string => (of === front ? up : `${up}${of ?? ''}/`);
  const head = [
    ...languages.map((of) => link({ rel: 'alternate', hreflang: of, href: home(of) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: home(front) }),
    ...links
      .filter(({ file }) => !pattern.includes(file))
      .map(({ file, attrs }) => link({ ...attrs, href: `${up}${file}` })),
    // Data, which the policy lets every page have; read by the script after it.
    `    <script type="application/json" id="${FIRST_VIEW}">${JSON.stringify(firstView).replace(/</g, '\\u003c')}</script>\n`,
    // It holds up nothing: whether it comes or not, the page is read to its end and the atlas starts.
    `    <script async fetchpriority="high" src="${up}${script}"></script>\n`,
  ];
  const steps: readonly (readonly [RegExp, string])[] = [
    [/<html lang="[^"]*"/, `<html lang="${lang}"`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`],
    [/<meta\s+name="description"[^>]*>/, `<meta name="description" content="${escaped(description)}" />`],
    [/<meta charset="utf-8" \/>\n/, `<meta charset="utf-8" />\n    <script>${startScript}</script>\n`],
    [/ *<\/head>/, `${head.join('')}  </head>`],
    [/<div id="app"><\/div>/, `<div id="first">${html}</div>\n    <div id="app"></div>`],
  ];
  // A style sheet is asked for without CORS: a page opened from the disk, or in a frame without an origin, may have it then.
  const own = pattern
    .replace(/((?:href|src)=")\.\//g, `$1${up}`)
    .replace(/(<link rel="stylesheet") crossorigin/g, '$1');
  return steps.reduce((page, [old, text]) => put(page, old, text), own);
}
