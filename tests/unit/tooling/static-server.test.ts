import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../../scripts/compress-plugin';
import { contentSecurityPolicy, securityHeaders } from '../../../scripts/security-headers';
import { listen, staticServer } from '../../../scripts/static-server';

const home = mkdtempSync(join(tmpdir(), 'atlas-server-'));
const site = join(home, 'site');
const page = '<!doctype html><title>page</title>';
const script = 'export const a = 1;\n'.repeat(100);
mkdirSync(site);
const server = staticServer(site);
let port = 0;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'));
  mkdirSync(join(site, 'fr'));
  mkdirSync(join(site, 'empty'));
  writeFileSync(join(site, 'index.html'), page);
  writeFileSync(join(site, 'fr/index.html'), page);
  writeFileSync(join(site, 'assets/a-1234.js'), script);
  writeFileSync(join(site, 'assets/f-1234.woff2'), 'font');
  writeFileSync(join(site, 'places.geojson'), '{"type":"FeatureCollection","features":[]}'.padEnd(200));
  writeFileSync(join(site, 'manifest.webmanifest'), '{}');
  writeFileSync(join(home, 'secret.txt'), 'secret');
  symlinkSync(join(home, 'secret.txt'), join(site, 'link.txt'));
  await compressFolder(site);
  writeFileSync(join(site, 'assets/b-1234.js'), script);
  // A different text, to tell it from one compressed by the server itself.
  writeFileSync(join(site, 'assets/b-1234.js.br'), brotliCompressSync('built'));
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

  it('sends what the build has compressed', async () => {
    const { body } = await ask('/assets/b-1234.js', { 'Accept-Encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toBe('built');
  });

  it.each([
    ['*', 'br'],
    ['gzip;q=0.5, *;q=0', 'gzip'],
    ['*, br;q=0', 'gzip'],
    ['identity, *;q=0.0', undefined],
  ])('takes Accept-Encoding: %s for %s', async (accepted, expected) => {
    const { headers } = await ask('/assets/a-1234.js', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(expected);
  });

  it('answers 304 to what the browser has, however it says so', async () => {
    const { headers } = await ask('/');
    const etag = headers.etag ?? '';
    for (const has of [etag, `W/${etag}`, `"other", W/${etag}`, `${etag},"other"`, '*']) {
      const again = await ask('/', { 'If-None-Match': has });
      expect([has, again.status, again.body.length]).toEqual([has, 304, 0]);
      expect(again.headers).toMatchObject({ etag, vary: 'Accept-Encoding', 'cache-control': 'no-cache' });
    }
    for (const has of ['"other"', etag.slice(1, -1), '']) {
      expect([has, (await ask('/', { 'If-None-Match': has })).status]).toEqual([has, 200]);
    }
    expect((await ask('/nothing', { 'If-None-Match': '*' })).status).toBe(404);
  });

  it('has a tag for each encoding', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accepted) => {
        return (await ask('/assets/a-1234.js', { 'Accept-Encoding': accepted })).headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
    const other = await ask('/assets/a-1234.js', { 'Accept-Encoding': 'gzip', 'If-None-Match': tags[0] ?? '' });
    expect(other.status).toBe(200);
  });

  it('sends a part of a file', async () => {
    const { status, headers, body } = await ask('/assets/f-1234.woff2', { Range: 'bytes=1-2' });
    expect([status, headers['content-range'], body.toString()]).toEqual([206, 'bytes 1-2/4', 'on']);
  });

  it('sends a site that was built anew under it', async () => {
    const path = join(site, 'assets/new-1234.js');
    for (const text of ['one', 'another']) {
      // As a build does: an answer that is still being sent keeps the file it began with.
      rmSync(path, { force: true });
      writeFileSync(path, text);
      expect((await ask('/assets/new-1234.js')).body.toString()).toBe(text);
    }
  });

  it('says what geodata and the manifest are, and lets every site read', async () => {
    const { headers } = await ask('/places.geojson', { 'Accept-Encoding': 'br' });
    expect(headers).toMatchObject({
      'content-type': 'application/geo+json; charset=utf-8',
      'content-encoding': 'br',
      'access-control-allow-origin': '*',
    });
    expect((await ask('/manifest.webmanifest')).headers['content-type']).toMatch(/^application\/manifest\+json/);
    expect((await ask('/assets/f-1234.woff2')).headers['access-control-allow-origin']).toBe('*');
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
    ['//fr', '/fr/'],
    ['/fr//', '/fr/'],
    ['//fr//?a=//b', '/fr/?a=//b'],
    ['/\\fr/', '/fr/'],
    ['//', '/'],
    ['/assets//a-1234.js', '/assets/a-1234.js'],
  ])('leads %s to %s: no answer names another host', async (path, expected) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([308, expected]);
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
    '//fr%2f',
    '/fr/%2f',
    '/\\example.org',
    '//example.org/%2f..',
  ])('has no %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('Page not found');
  });
});
