/**
 * A small server for a built site that answers as production does, headers included, for `npm start` and the end-to-end tests.
 */
import { realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';
import { bestEncoding, hasAlready } from './conditional-request';
import { typeOf } from './file-types';
import { caching, HASHED_FOLDER, securityHeaders } from './security-headers';

const notFoundPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page not found – OSCE Atlas</title>
<h1>Page not found</h1>
<p><a href="/">Go to the map</a></p>
</html>
`;

function answerNotFound(response: ServerResponse): void {
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(notFoundPage),
    'Cache-Control': caching.other,
  });
  response.end(notFoundPage);
}

/** The file that a requested path means; null where there is none, or it is outside the folder, also by a symbolic link. */
function fileFor(root: string, path: string): string | null {
  // No file name has an encoded slash; a page served under such a path would resolve its relative addresses wrongly.
  if (/%(2f|5c|00)|\\/i.test(path)) return null;
  try {
    const file = join(root, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
    const isInside = file.startsWith(root + sep) && realpathSync(file) === file;
    return isInside && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * A server for the files of a folder; not yet listening.
 * @param headers that every answer carries.
 */
export function staticServer(folder: string, headers: Readonly<Record<string, string>> = securityHeaders): Server {
  const root = realpathSync(folder);
  // It looks on the disk each time, so that the site can be rebuilt while it runs, and sends the copies that the build has
  // compressed.
  const send = sirv(root, { dev: true, brotli: true, gzip: true, extensions: [], dotfiles: true });

  function sendFile(file: string, request: IncomingMessage, response: ServerResponse): void {
    const { type, compressible } = typeOf(file);
    const path = relative(root, file).split(sep);
    const { size, mtimeMs } = statSync(file);
    const encoding = compressible ? bestEncoding(request.headers['accept-encoding']) : 'identity';
    // Each encoding has its own tag, because a strong tag identifies exact bytes.
    const etag = `"${size}-${mtimeMs}-${encoding}"`;
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', path[0] === HASHED_FOLDER ? caching.hashed : caching.other);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', etag);
    // sirv understands neither lists of tags nor weak tags.
    if (hasAlready(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end();
      return;
    }
    // sirv takes a refused encoding (`br;q=0`) for an accepted one.
    request.headers['accept-encoding'] = encoding;
    request.url = `/${path.map(encodeURIComponent).join('/')}`;
    send(request, response, () => {
      answerNotFound(response);
    });
  }

  // A kept-alive connection must not be closed just as the client sends its next request.
  return createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { url = '/' } = request;
    const [asked = ''] = url.split('?', 1);
    // Never redirect to a path with two slashes at its start: browsers read them as another host, and `\` as `/`.
    const single = asked.replace(/[/\\]{2,}/g, '/');
    const path = [single, `${single}/`].find((each) => fileFor(root, each) !== null);
    const file = path === undefined ? null : fileFor(root, path);
    if (path === undefined || file === null) answerNotFound(response);
    else if (path !== asked) response.writeHead(308, { Location: path + url.slice(asked.length) }).end();
    else sendFile(file, request, response);
  });
}

/** Starts to listen and resolves to the port; 0 asks for any free one. */
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
