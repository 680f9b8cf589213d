/** A small server for a built site: what production answers, headers included, for `npm start` and the end-to-end tests. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { compress, endings, type Compressed } from './compression';
import { bestEncoding, hasAlready } from './conditional-request';
import { typeOf, type FileType } from './file-types';
import { caching, HASHED_FOLDER, securityHeaders } from './security-headers';

const notFoundPage = Buffer.from(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page not found – OSCE Atlas</title>
<h1>Page not found</h1>
<p><a href="/">Go to the map</a></p>
</html>
`);

type Encoding = Compressed | 'identity';

interface Found extends FileType {
  readonly path: string;
  readonly modified: number;
  readonly cacheControl: string;
}

interface Answer {
  readonly body: Buffer;
  readonly etag: string;
  readonly encoding: Encoding;
}

/** The file that a path means, or that it means a folder. */
async function find(folder: string, path: string): Promise<Found | 'folder' | null> {
  const root = await realpath(folder);
  const file = await realpath(join(root, path)).catch(() => null);
  // After links are followed, so that neither `..` nor a symbolic link leads out of the folder.
  if (file === null || (file !== root && !file.startsWith(root + sep))) return null;
  const status = await stat(file);
  if (status.isDirectory()) {
    if (!path.endsWith('/')) return (await find(folder, `${path}/`)) ? 'folder' : null;
    return find(folder, `${path}index.html`);
  }
  if (!status.isFile() || path.endsWith('/')) return null;
  const hashed = relative(root, file).split(sep)[0] === HASHED_FOLDER;
  return {
    ...typeOf(file),
    path: file,
    modified: status.mtimeMs,
    cacheControl: hashed ? caching.hashed : caching.other,
  };
}

async function readAnswer({ path }: Found, encoding: Encoding): Promise<Answer> {
  const body = await readFile(path);
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  if (encoding === 'identity') return { body, etag: `"${etag}"`, encoding };
  const built = await readFile(path + endings[encoding]).catch(() => null);
  // Each encoding has a tag of its own: a tag stands for bytes.
  return { body: built ?? (await compress(body, encoding, 'quick')), etag: `"${etag}-${encoding}"`, encoding };
}

/** A server for the files of a folder; not yet listening. */
export function staticServer(folder: string): Server {
  /** By path and encoding; promises, so that a file asked for many times at once is read and compressed once. */
  const answers = new Map<string, { readonly modified: number; readonly answer: Promise<Answer> }>();

  function answerFor(found: Found, encoding: Encoding): Promise<Answer> {
    const key = `${encoding} ${found.path}`;
    const known = answers.get(key);
    if (known?.modified === found.modified) return known.answer;
    const answer = readAnswer(found, encoding);
    answers.set(key, { modified: found.modified, answer });
    answer.catch(() => answers.delete(key));
    return answer;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const sendsBody = request.method === 'GET';
    const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
    // Never two slashes at the start of an answer: browsers take those for another host, and `\` for `/`.
    const single = rawPath.replace(/[/\\]{2,}/g, '/');
    const path = decodePath(single);
    const found = path === null ? null : await find(folder, path);
    if (found && (found === 'folder' || single !== rawPath)) {
      const slash = found === 'folder' ? '/' : '';
      response.writeHead(308, { Location: `${single}${slash}${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    if (!found) {
      response.writeHead(404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': notFoundPage.length,
        'Cache-Control': caching.other,
      });
      response.end(sendsBody ? notFoundPage : undefined);
      return;
    }
    const wanted = found.compressible ? bestEncoding(request.headers['accept-encoding']) : 'identity';
    const { body, etag, encoding } = await answerFor(found, wanted);
    const headers = {
      'Cache-Control': found.cacheControl,
      ETag: etag,
      ...(found.compressible && { Vary: 'Accept-Encoding' }),
    };
    if (hasAlready(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': found.type,
      'Content-Length': body.length,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    });
    response.end(sendsBody ? body : undefined);
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

/** The decoded path, or null for one that no file can have. */
function decodePath(rawPath: string): string | null {
  // An encoded slash is no part of any name, and would pass for one in the addresses that a page is relative to.
  if (/%(2f|5c)/i.test(rawPath)) return null;
  try {
    const path = decodeURIComponent(rawPath);
    return /[\0\\]|(^|\/)\.\.?(\/|$)/.test(path) || !path.startsWith('/') ? null : path;
  } catch {
    return null;
  }
}
