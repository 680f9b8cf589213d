/** The configurations for nginx and Caddy are up to date, and work on the servers themselves where these are installed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { caddyConfig, deployFiles, nginxConfig, type Site } from '../../../scripts/deploy-files';
import { fileTypes } from '../../../scripts/file-types';
import { caching, securityHeaders } from '../../../scripts/security-headers';

const deploy = fileURLToPath(new URL('../../../deploy/', import.meta.url));

describe('the files in deploy/', () => {
  it('are those that `npm run headers` would write, and no other', () => {
    expect(readdirSync(deploy).sort()).toEqual([...deployFiles().keys()].sort());
    for (const [name, text] of deployFiles()) {
      expect(readFileSync(deploy + name, 'utf8'), `run "npm run headers" for ${name}`).toBe(text);
    }
  });

  it.each([
    ['/atlas', '/var/www'],
    ['atlas/', '/var/www'],
    ['/a b/', '/var/www'],
    ['/a;/', '/var/www'],
    ['/', 'www'],
    ['/', '/www;'],
  ])('are not written for the path %s and the folder %s', (path, folder) => {
    expect(() => nginxConfig({ path, folder })).toThrow();
    expect(() => caddyConfig({ path, folder })).toThrow();
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

interface Program {
  readonly name: string;
  readonly version: readonly string[];
  /** Writes a whole configuration and returns the command that starts the server with it. */
  readonly start: (home: string, port: number, sites: readonly Site[]) => readonly string[];
}

const nginx: Program = {
  name: 'nginx',
  version: ['-v'],
  start: (home, port, sites) => {
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${home}/${of};`);
    writeFileSync(
      join(home, 'nginx.conf'),
      // nginx started by root runs its workers as another user, who could not read the files.
      `${userInfo().uid === 0 ? 'user root;' : ''}
daemon off; pid ${home}/pid; error_log ${home}/log; events {}
http { access_log off; ${folders.join(' ')} server { listen 127.0.0.1:${port}; ${sites.map(nginxConfig).join('\n')} } }`,
    );
    return ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'log')];
  },
};

const caddy: Program = {
  name: 'caddy',
  version: ['version'],
  start: (home, port, sites) => {
    writeFileSync(
      join(home, 'Caddyfile'),
      `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n${sites.map(caddyConfig).join('\n')}\n}\n`,
    );
    return ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

describe.each([nginx, caddy])('$name', ({ name, version, start }) => {
  const missing = spawnSync(name, version).status !== 0;
  if (missing) {
    it.skip('is not installed here: its configuration was not tried');
    return;
  }
  const home = mkdtempSync(join(tmpdir(), `atlas-${name}-`));
  const folder = join(home, 'site');
  const script = 'export const a = 1;\n'.repeat(100);
  let server: ChildProcess | undefined;
  let port = 0;

  beforeAll(async () => {
    for (const below of ['fr', 'assets', 'data']) mkdirSync(join(folder, below), { recursive: true });
    for (const page of ['index.html', 'fr/index.html']) writeFileSync(join(folder, page), '<!doctype html>');
    for (const extension of Object.keys(fileTypes)) writeFileSync(join(folder, `data/file.${extension}`), script);
    writeFileSync(join(folder, 'assets/a-1234.js'), script);
    writeFileSync(join(folder, 'assets/a-1234.js.gz'), gzipSync(script));
    port = await freePort();
    const sites = ['/', '/atlas/', '/x/y/atlas/'].map((path) => ({ path, folder }));
    server = spawn(name, start(home, port, sites), { stdio: 'ignore', env: { ...process.env, HOME: home } });
    await vi.waitFor(async () => {
      expect((await ask(port, '/')).status).toBe(200);
    }, 20_000);
  });
  afterAll(async () => {
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server?.kill();
    await gone;
    rmSync(home, { recursive: true });
  });

  it.each(['/', '/atlas/', '/x/y/atlas/'])('answers the site at %s with every header', async (path) => {
    for (const page of [path, `${path}fr/`, `${path}fr/?year=1999`]) {
      const { status, headers } = await ask(port, page);
      expect([page, status, headers['content-type']]).toEqual([page, 200, 'text/html; charset=utf-8']);
      expect(headers['cache-control']).toBe(caching.other);
      for (const [header, value] of Object.entries(securityHeaders)) expect(headers[header.toLowerCase()]).toBe(value);
    }
    const asset = await ask(port, `${path}assets/a-1234.js`);
    expect(asset.headers['cache-control']).toBe(caching.hashed);
    for (const [header, value] of Object.entries(securityHeaders))
      expect(asset.headers[header.toLowerCase()]).toBe(value);
  });

  it.each([
    ['/fr', '/fr/'],
    ['/fr?select=state:FR', '/fr/?select=state:FR'],
    ['/fr//', '/fr/'],
    ['/atlas', '/atlas/'],
    ['/atlas/fr', '/atlas/fr/'],
    ['/atlas//fr/?a=//b', '/atlas/fr/?a=//b'],
    ['/x/y/atlas', '/x/y/atlas/'],
    ['/x/y/atlas/fr', '/x/y/atlas/fr/'],
    ['//example.org', '/example.org'],
    ['//\\example.org', '/example.org'],
    ['/\\example.org', '/example.org'],
  ])('leads %s to %s', async (path, expected) => {
    const { status, headers } = await ask(port, path);
    expect([status, headers.location]).toEqual([308, expected]);
  });

  it('answers 404 for missing files, without long caching', async () => {
    for (const path of ['/nothing', '/atlas/nothing', '/assets/gone-1234.js', '/fr/%2f', '/fr/%5c']) {
      const { status, headers } = await ask(port, path);
      expect([path, status]).toEqual([path, 404]);
      expect(headers['cache-control']).not.toBe(caching.hashed);
      expect(headers['content-security-policy']).toBe(securityHeaders['Content-Security-Policy']);
    }
  });

  it('names each type of file', async () => {
    for (const [extension, { type }] of Object.entries(fileTypes)) {
      expect((await ask(port, `/data/file.${extension}`)).headers['content-type'], extension).toBe(type);
    }
  });

  it('sends what the build has compressed, with a tag of its own', async () => {
    const plain = await ask(port, '/atlas/assets/a-1234.js');
    const packed = await ask(port, '/atlas/assets/a-1234.js', { 'Accept-Encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toContain('Accept-Encoding');
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const again = await ask(port, '/atlas/assets/a-1234.js', {
      'Accept-Encoding': 'gzip',
      'If-None-Match': packed.headers.etag ?? '',
    });
    expect(again.status).toBe(304);
  });
});
