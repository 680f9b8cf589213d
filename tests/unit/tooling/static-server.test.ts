import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../../scripts/security-headers';
import { listen, staticServer } from '../../../scripts/static-server';

const home = mkdtempSync(join(tmpdir(), 'atlas-server-'));
const site = join(home, 'site');
const page = '<!doctype html><title>page</title>';
const script = 'export const a = 1;\n'.repeat(100);
const server = staticServer(site);
let port = 0;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(site, 'fr'));
  mkdirSync(join(site, 'empty'));
  writeFileSync(join(site, 'index.html'), page);
  writeFileSync(join(site, 'fr/index.html'), page);
  writeFileSync(join(site, 'assets/a-1234.js'), script);
  writeFileSync(join(site, 'assets/f-1234.woff2'), 'font');
  writeFileSync(join(home, 'secret.txt'), 'secret');
  symlinkSync(join(home, 'secret.txt'), join(site, 'link.txt'));
  port = await listen(server, 0, '127.0.0.1');
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(home, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Not `fetch`, which tidies a path before it sends it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  it('answers a page with every security header', async () => {
    const { status, headers, body } = await ask('/?select=state:AT');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
  });

  it('sends the security headers with errors and redirects too', async () => {
    for (const path of ['/nothing', '/fr', '/%00', '/..%2fsecret.txt']) {
      expect((await ask(path)).headers['content-security-policy']).toBe(contentSecurityPolicy);
    }
  });

  it('lets hashed files be kept for ever', async () => {
    const { headers } = await ask('/assets/a-1234.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('compresses text as the browser can read it', async () => {
    const brotli = await ask('/assets/a-1234.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers.vary).toBe('Accept-Encoding');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await ask('/assets/a-1234.js', { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    const plain = await ask('/assets/a-1234.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const font = await ask('/assets/f-1234.woff2', { 'Accept-Encoding': 'br' });
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  it('answers 304 to what the browser has', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('answers HEAD without a body, and no other method', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(page.length)]);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('leads a folder to its page and keeps the query', async () => {
    const { status, headers } = await ask('/fr?year=1999');
    expect([status, headers.location]).toEqual([308, '/fr/?year=1999']);
    expect((await ask('/fr/')).status).toBe(200);
  });

  it.each([
    '/nothing.js',
    '/empty',
    '/empty/',
    '/assets/',
    '/index.html/',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/%00',
    '/%',
    '//etc/passwd',
  ])('has no %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('Page not found');
  });
});
