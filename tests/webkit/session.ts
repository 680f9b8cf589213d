/** A window of WebKit, driven over W3C WebDriver, because Playwright's own WebKit does not run everywhere. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** Milliseconds after which an unmet condition is given up, and between two checks. */
const PATIENCE = 60_000;
const PAUSE = 100;

/** WebDriver's name of a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export const ENTER = '\uE007';

/** Whether WebKitGTK, its driver and a display without a screen are installed. */
export const hasWebKit = (): boolean => [DRIVER, DISPLAY, BROWSER].every((path) => existsSync(path));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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

/** Starts a virtual display and returns its name. */
function startDisplay(
  width: number,
  height: number,
): { readonly server: ChildProcess; readonly name: Promise<string> } {
  const server = spawn(DISPLAY, ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve(`:${number.toString().trim()}`);
    });
    server.once('exit', () => {
      reject(new Error('The display did not start.'));
    });
  });
  return { server, name };
}

export class WebKitWindow {
  private readonly address: string;
  private readonly processes: readonly ChildProcess[];
  private readonly home: string;
  private session = '';

  private constructor(address: string, processes: readonly ChildProcess[], home: string) {
    this.address = address;
    this.processes = processes;
    this.home = home;
  }

  /** Opens a window without WebGL; `close` ends every process that it started. */
  static async open(width: number, height: number): Promise<WebKitWindow> {
    const display = startDisplay(width, height);
    const port = await freePort();
    const home = mkdtempSync(join(tmpdir(), 'atlas-webkit-'));
    const driver = spawn(DRIVER, [`--port=${port}`], {
      env: {
        ...process.env,
        DISPLAY: await display.name,
        HOME: home,
        XDG_RUNTIME_DIR: home,
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
      stdio: 'ignore',
    });
    const window = new WebKitWindow(`http://127.0.0.1:${port}`, [driver, display.server], home);
    try {
      await window.start();
      await window.ask('POST', '/window/rect', { x: 0, y: 0, width, height });
      return window;
    } catch (error) {
      await window.close();
      throw error;
    }
  }

  private async start(): Promise<void> {
    const options = { binary: BROWSER, args: ['--automation', '--enable-webgl=false'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        const answer = await this.send('POST', '/session', { capabilities });
        this.session = String(fields(answer).sessionId);
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(PAUSE);
      }
    }
  }

  async close(): Promise<void> {
    if (this.session !== '') await this.send('DELETE', `/session/${this.session}`).catch(() => undefined);
    for (const started of this.processes) started.kill();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  async goTo(url: string): Promise<void> {
    await this.ask('POST', '/url', { url });
  }

  async back(): Promise<void> {
    await this.ask('POST', '/back', {});
  }

  /** Runs the body of a function in the page. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.ask('POST', '/execute/sync', { script, args });
  }

  /** The visible text of the first element that matches a selector; empty where there is none. */
  async text(selector: string): Promise<string> {
    const text = await this.run('return document.querySelector(arguments[0])?.innerText ?? ""', selector);
    return String(text).replace(/\s+/g, ' ').trim();
  }

  async count(selector: string): Promise<number> {
    return Number(await this.run('return document.querySelectorAll(arguments[0]).length', selector));
  }

  async click(selector: string): Promise<void> {
    await this.ask('POST', `/element/${await this.find(selector)}/click`, {});
  }

  async type(selector: string, text: string): Promise<void> {
    await this.ask('POST', `/element/${await this.find(selector)}/value`, { text });
  }

  /** Clicks at a point of the window, in CSS pixels. */
  async clickAt(x: number, y: number): Promise<void> {
    const at = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
    const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.ask('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** A screenshot of the window, as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.ask('GET', '/screenshot')), 'base64');
  }

  /** Polls until a script returns true. */
  async until(script: string, ...args: readonly unknown[]): Promise<void> {
    const end = Date.now() + PATIENCE;
    while ((await this.run(script, ...args)) !== true) {
      if (Date.now() > end) throw new Error(`This did not come true: ${script}`);
      await pause(PAUSE);
    }
  }

  private async find(selector: string): Promise<string> {
    const found = await this.ask('POST', '/element', { using: 'css selector', value: selector });
    return String(fields(found)[ELEMENT]);
  }

  private ask(method: string, path: string, body?: unknown): Promise<unknown> {
    return this.send(method, `/session/${this.session}${path}`, body);
  }

  private async send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.address + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const { value } = fields(await response.json());
    if (!response.ok)
      throw new Error(`${method} ${path}: ${String(fields(value).error)} ${String(fields(value).message)}`);
    return value;
  }
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
