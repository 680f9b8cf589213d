/**
 * The headers that every answer of the site carries, and how long answers are kept. The server of `npm start` and of the
 * end-to-end tests sends them; the files for nginx and Caddy under `deploy/` and `docs/deploying.md` are generated from them
 * (`npm run headers`), and a test checks that they are up to date.
 */
import { createHash } from 'node:crypto';
import { textScript, startScript } from './start-script';

/** The inline scripts of the pages, exactly as they are in the HTML: the policy allows each by its hash, and no others. */
const inlineScripts: readonly string[] = [startScript, textScript];

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * The Content-Security-Policy in one line: everything comes from the site itself; no inline style, no `eval`, no `data:` address
 * but for fonts, and no inline script but the given ones.
 * @param inline the text of each inline script between its tags.
 */
function policyFor(inline: readonly string[]): string {
  const policy = {
    'default-src': "'none'",
    'script-src': ["'self'", ...inline.map(hashSource)].join(' '),
    'style-src': "'self'",
    'img-src': "'self'",
    // The fonts of the first frame are in the page.
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    // The atlas is made to be embedded by any site; it has no account and no form that a frame around it could abuse.
    'frame-ancestors': '*',
    // `src/map/worker.ts` creates the default policy, for the address of the map's worker; `src/page/copies/print-drawing.ts`
    // creates the other one, for a picture that it has drawn itself.
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default atlas-picture',
  } as const;
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** The policy of the site. */
export const contentSecurityPolicy = policyFor(inlineScripts);

/** The headers that every answer carries, by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // All files are public: a sandboxed frame without an origin needs this for scripts and fonts, other sites need it for the data.
  'Access-Control-Allow-Origin': '*',
};

/** Files with a hash in their name never change; everything else is revalidated, with 304 where it did not change. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** Where the build puts the files with a hash in their name. */
export const HASHED_FOLDER = 'assets';
