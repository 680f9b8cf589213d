/** Serves the built site: `npm run serve`, or `npm start`, which builds first and opens a browser where there is a desktop. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listen, staticServer } from './static-server';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
const port = Number(process.env.PORT ?? 4173);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The command that opens an address on this desktop; null where there is none. */
function opener(): readonly [string, ...string[]] | null {
  if (process.env.CI !== undefined || process.env.BROWSER === 'none') return null;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** The address is printed anyway, so failing to open it is no error. */
function open(address: string): void {
  const command = opener();
  if (!command) return;
  const [program, ...rest] = command;
  spawn(program, [...rest, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`PORT is no port: ${process.env.PORT ?? ''}`);
if (!existsSync(`${folder}/index.html`))
  fail('There is no built site yet: npm run build makes it, npm start does both.');

const server = staticServer(folder);
try {
  const address = `http://localhost:${await listen(server, port)}/`;
  process.stdout.write(`OSCE Atlas: ${address} (Ctrl+C stops it)\n`);
  if (process.argv.includes('--open')) open(address);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  fail(taken ? `Port ${port} is taken: choose another one, for example PORT=${port + 1} npm start` : String(error));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
