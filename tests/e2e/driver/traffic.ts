import type { Page, Request } from '@playwright/test';

/** Records the requests of one page and the errors of browser and server, and can make files fail. */
export class Traffic {
  private readonly page: Page;
  private readonly origin: string;
  private readonly complained: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly asked: string[] = [];
  private readonly underWay = new Set<Request>();
  /** Requests that the browser cancelled because the reader navigated away. */
  private readonly abandoned = new WeakSet<Request>();

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Listens to a page from before anything is opened in it. */
  static async of(page: Page, address: string): Promise<Traffic> {
    const traffic = new Traffic(page, new URL(address).origin);
    await traffic.listen();
    return traffic;
  }

  private async listen(): Promise<void> {
    const { page, complained } = this;
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warning') complained.push(`console ${type}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complained.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('worker', (worker) => {
      worker.on('console', (message) => {
        const type = message.type();
        if (type === 'error' || type === 'warning') complained.push(`worker ${type}: ${message.text()}`);
      });
    });
    page.on('request', (request) => {
      this.underWay.add(request);
      this.asked.push(request.url());
      if (new URL(request.url()).origin !== this.origin) complained.push(`another origin: ${request.url()}`);
    });
    page.on('requestfinished', (request) => {
      this.underWay.delete(request);
    });
    page.on('requestfailed', (request) => {
      this.underWay.delete(request);
      if (!this.abandoned.has(request))
        complained.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complained.push(`status ${response.status()}: ${response.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        // Already recorded as an uncaught error.
        reportError(new Error(`policy violated: ${effectiveDirective} ${blockedURI}`));
      });
    });
  }

  /** Unexpected errors. */
  complaints(): readonly string[] {
    return this.complained.filter((text) => !this.expected.some((pattern) => pattern.test(text)));
  }

  /** Expects an error that the test itself causes. */
  expectComplaint(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** Addresses of everything that was fetched so far. */
  fetched(): readonly string[] {
    return this.asked;
  }

  /** Whether anything is loading. */
  isUnderWay(): boolean {
    return this.underWay.size > 0;
  }

  /** The reader navigates away. */
  leave(): void {
    for (const request of this.underWay) this.abandoned.add(request);
    this.underWay.clear();
  }

  /** Makes the server lack such files from now on. */
  async takeAway(files: RegExp): Promise<void> {
    this.expectComplaint(new RegExp(`^(status 404|request failed): \\S*${files.source}`));
    this.expectComplaint(/^console error: Failed to load resource: the server responded with a status of 404/);
    await this.page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: '' }));
  }

  /** Gives the server these files back. */
  async giveBack(files: RegExp): Promise<void> {
    await this.page.unroute(files);
  }
}
