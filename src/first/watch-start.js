// @ts-check
/**
 * Inline in the head of every page, so that it runs even if no file can be fetched. Starts the atlas once the page made at build
 * is painted, and watches over the start: when a file fails, when nothing has arrived for some seconds, or when the atlas gives up
 * (`atlas:failed` on the document), the page becomes a document without controls, with a sentence that says why. An atlas that
 * still starts later (`atlas:started`) takes over as usual.
 */
(() => {
  const page = document.documentElement;
  /** Milliseconds after the last file that came during which a style sheet may keep the page blank. */
  const UNSEEN = 4000;
  /** Milliseconds after it from which the start is late. */
  const LATE = 8000;
  const STEP = 500;
  /** Milliseconds that the start waits for fonts, and then for a paint, which a page in the background never has. */
  const PATIENCE = 3000;
  /** @type {'failed' | 'late' | 'disk' | ''} */
  let why = '';
  let quiet = 0;

  const stand = () => {
    delete page.dataset.first;
    for (const said of document.querySelectorAll('[data-start]')) {
      if (said instanceof HTMLElement) said.hidden = said.dataset.start !== why;
      const again = said.querySelector('a');
      if (again) again.href = location.href;
    }
  };
  /** @param {'failed' | 'late'} reason */
  const fail = (reason) => {
    if (why === '' || why === 'late') why = location.protocol === 'file:' ? 'disk' : reason;
    stand();
  };
  /** @param {number} time */
  const after = (time) => new Promise((resolve) => setTimeout(resolve, time));

  /** Browsers tell of a paint when it is on the screen; the first may be of an empty background. */
  const painted = () =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(undefined);
      });
      observer.observe({ type: 'paint', buffered: true });
    });

  /** The frame with the text in its own fonts, which comes after the first paint where the land was painted alone. */
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  /** The files of the atlas: the script that starts it, then what it needs. @type {readonly string[]} */
  let files = [];
  /** Nothing of the atlas is asked for before the page is painted in its own fonts. */
  const start = async () => {
    files = JSON.parse(document.getElementById('start-files')?.textContent ?? '[]');
    await Promise.race([document.fonts.ready, after(PATIENCE)]);
    await Promise.race([Promise.all([painted(), nextFrame()]), after(PATIENCE)]);
    performance.mark('atlas:picture');
    for (const href of files.slice(1)) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'modulepreload', href });
      link.crossOrigin = '';
      document.head.append(link);
    }
    await import(new URL(files[0] ?? '', location.href).href);
  };
  const onParsed = () => start().catch(() => fail('failed'));

  /**
   * Reloads the page. Files are cached for ever, and so may a broken one be, so all are fetched again past the cache.
   * @param {Event} event
   */
  const onAgain = (event) => {
    if (why !== 'failed' || !(event.target instanceof HTMLAnchorElement) || !event.target.matches('[data-start] a'))
      return;
    event.preventDefault();
    const linked = [...document.querySelectorAll('head link[href*="assets/"]')].map(
      (file) => file.getAttribute('href') ?? '',
    );
    const anew = Promise.allSettled([...files, ...linked].map((file) => fetch(file, { cache: 'reload' })));
    Promise.race([anew, after(UNSEEN)]).then(() => location.reload());
  };

  /** The style sheet of all pages; without the one of its own, its words stay hidden. @param {EventTarget | null} target */
  const isNeeded = (target) =>
    target instanceof HTMLLinkElement && target.rel === 'stylesheet' && target.dataset.own === undefined;
  /** @param {Event} event */
  const onError = (event) => {
    const { target } = event;
    if (isNeeded(target)) fail('failed');
    else if (event instanceof ErrorEvent && event.filename.includes('/assets/')) fail('failed');
  };
  const onFailed = () => fail('failed');
  const onLoad = () => {
    quiet = 0;
    const styles = [...document.querySelectorAll('link')].filter((link) => link.rel === 'stylesheet');
    // WebKit may apply none while one of them is still to come.
    if (styles.length === 0 || styles.some((link) => !link.sheet)) return;
    // The last rule is missing: the styles are not CSS, or came only in part.
    if (getComputedStyle(page).getPropertyValue('--styles-end') !== '') return;
    // Half of them may lay one thing over another.
    for (const link of styles.filter(isNeeded)) link.disabled = true;
    fail('failed');
  };
  const timer = setInterval(() => {
    if (document.hidden) return;
    quiet += STEP;
    if (quiet >= UNSEEN) {
      // A style sheet in the head blocks painting unless a script inserted it.
      for (const link of document.querySelectorAll('link')) {
        if (link.rel === 'stylesheet' && !link.sheet) document.head.append(link);
      }
    }
    if (quiet >= LATE && why === '') fail('late');
    // The message may be in a part of the page that is parsed later.
    if (why !== '') stand();
  }, STEP);
  const stop = () => {
    clearInterval(timer);
    removeEventListener('error', onError, true);
    document.removeEventListener('load', onLoad, true);
    document.removeEventListener('atlas:failed', onFailed);
    removeEventListener('click', onAgain);
  };

  addEventListener('error', onError, true);
  // These events do not bubble to the window.
  document.addEventListener('load', onLoad, true);
  document.addEventListener('DOMContentLoaded', onParsed, { once: true });
  document.addEventListener('atlas:failed', onFailed);
  addEventListener('click', onAgain);
  document.addEventListener('atlas:started', stop, { once: true });
})();
