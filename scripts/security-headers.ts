/**
 * The headers that every answer of the site carries. The server of `npm start` and of the end-to-end tests sends them, and
 * `docs/deploying.md` prints them (a test compares the two).
 */

/** Everything comes from the site itself; no inline script or style, no `eval`, no `data:` address. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // The atlas is made to be embedded by any site; it has no account and no form that a frame around it could abuse.
  'frame-ancestors': '*',
} as const;

/** The Content-Security-Policy in one line. */
export const contentSecurityPolicy = Object.entries(policy)
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ');

/** All security headers by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Files with a hash in their name never change; everything else is asked for again, and answered with 304 where it did not change. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** Where the build puts the files with a hash in their name. */
export const HASHED_FOLDER = 'assets';
