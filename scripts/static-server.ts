/** A small server for a built site: what production answers, headers included, for `npm start` and the end-to-end tests. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { caching, HASHED_FOLDER, securityHeaders } from './security-headers';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Already compressed: a second time costs time and saves nothing. */
const packed = new Set(['.png', '.woff2']);

const notFoundPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page not found – OSCE Atlas</title>
<h1>Page not found</h1>
<p><a href="/">Go to the map</a></p>
</html>
`;

type Encoding = 'br' | 'gzip' | 'identity';

interface Answer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly compressible: boolean;
}

/** A server for the files of a folder; not yet listening. */
export function staticServer(folder: string): Server {
  const answers = new Map<string, { readonly modified: number; readonly answer: Answer }>();
  const encoded = new Map<string, Buffer>();

  async function find(path: string): Promise<Answer | 'folder' | null> {
    const root = await realpath(folder);
    const file = await realpath(join(root, path)).catch(() => null);
    // After links are followed, so that neither `..` nor a symbolic link leads out of the folder.
    if (file === null || (file !== root && !file.startsWith(root + sep))) return null;
    const status = await stat(file);
    if (status.isDirectory()) {
      if (!path.endsWith('/')) return (await find(`${path}/`)) ? 'folder' : null;
      return find(`${path}index.html`);
    }
    if (!status.isFile() || path.endsWith('/')) return null;
    const known = answers.get(file);
    if (known?.modified === status.mtimeMs) return known.answer;
    const body = await readFile(file);
    const extension = extname(file);
    const hashed = relative(root, file).split(sep)[0] === HASHED_FOLDER;
    const answer: Answer = {
      body,
      type: types[extension] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      cacheControl: hashed ? caching.hashed : caching.other,
      compressible: extension in types && !packed.has(extension),
    };
    answers.set(file, { modified: status.mtimeMs, answer });
    return answer;
  }

  async function encode({ body, etag }: Answer, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${etag}`;
    const bytes = encoded.get(key) ?? (await compress(body, encoding));
    encoded.set(key, bytes);
    return bytes;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
    const path = decodePath(rawPath);
    const found = path === null ? null : await find(path);
    if (found === 'folder') {
      response.writeHead(308, { Location: `${rawPath}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    if (found && request.headers['if-none-match'] === found.etag) {
      response.writeHead(304, { 'Cache-Control': found.cacheControl, ETag: found.etag }).end();
      return;
    }
    const answer = found ?? notFound;
    const encoding = answer.compressible ? bestEncoding(request.headers['accept-encoding']) : 'identity';
    const bytes = await encode(answer, encoding);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': answer.type,
      'Content-Length': bytes.length,
      'Cache-Control': answer.cacheControl,
      ...(found && { ETag: answer.etag }),
      ...(answer.compressible && { Vary: 'Accept-Encoding' }),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  return createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      process.stderr.write(`${request.url ?? ''}: ${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/** Starts to listen and answers the port; 0 asks for any free one. */
export function listen(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

const notFound: Answer = {
  body: Buffer.from(notFoundPage),
  type: 'text/html; charset=utf-8',
  etag: '"not-found"',
  cacheControl: caching.other,
  compressible: false,
};

/** The decoded path, or null for one that no file can have. */
function decodePath(rawPath: string): string | null {
  try {
    const path = decodeURIComponent(rawPath);
    return /[\0\\]|(^|\/)\.\.?(\/|$)/.test(path) || !path.startsWith('/') ? null : path;
  } catch {
    return null;
  }
}

function bestEncoding(accepted: string | string[] = ''): Encoding {
  const offers = new Map(
    String(accepted)
      .split(',')
      .map((offer) => {
        const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
        return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))] as const;
      }),
  );
  if (offers.get('br')) return 'br';
  return offers.get('gzip') ? 'gzip' : 'identity';
}

const pressBrotli = promisify(brotliCompress);
const pressGzip = promisify(gzip);

async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return pressGzip(body);
  // 9 of 11: nearly as small, and the first answer does not wait for seconds.
  return pressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
