// @ts-check
/**
 * Inline in the head of every page, so that it runs even if no file can be fetched. The page is a document until the atlas has
 * started. This script hides it while the first frame is made, and shows it again, with a sentence that says why, when a file
 * fails, when nothing has arrived for some seconds, or when the atlas gives up (`atlas:failed` on the document). An atlas that
 * still starts later (`atlas:started`) takes over as usual.
 */
(() => {
  const page = document.documentElement;
  /** Milliseconds after the last file that came during which the page may stay blank. */
  const UNSEEN = 4000;
  /** Milliseconds after it from which the start is late. */
  const LATE = 8000;
  const STEP = 500;
  /** @type {'failed' | 'late' | 'disk' | ''} */
  let why = '';
  let quiet = 0;

  const stand = () => {
    delete page.dataset.first;
    /** @type {SVGElement | null} */
    const picture = document.querySelector('.first-picture');
    /** @type {SVGElement | null} */
    const sheet = document.querySelector('.first-sheet');
    if (picture?.dataset.box) picture.setAttribute('viewBox', picture.dataset.box);
    if (sheet?.dataset.place) sheet.setAttribute('transform', sheet.dataset.place);
    document.querySelector('#first > .overlay')?.replaceChildren();
    for (const said of document.querySelectorAll('[data-start]')) {
      if (said instanceof HTMLElement) said.hidden = said.dataset.start !== why;
      // The same view again.
      const again = said.querySelector('a');
      if (again) again.href = location.href;
    }
  };
  /** @param {'failed' | 'late'} reason */
  const fail = (reason) => {
    if (why === '' || why === 'late') why = location.protocol === 'file:' ? 'disk' : reason;
    stand();
  };

  /**
   * Reloads the page. Files are cached for ever, and so may a broken one be, so all are fetched again past the cache.
   * @param {Event} event
   */
  const onAgain = (event) => {
    if (why !== 'failed' || !(event.target instanceof HTMLAnchorElement) || !event.target.matches('[data-start] a'))
      return;
    event.preventDefault();
    const files = [...document.querySelectorAll('head script[src], head link[href*="assets/"]')].map(
      (file) => file.getAttribute('src') ?? file.getAttribute('href') ?? '',
    );
    const anew = Promise.allSettled(files.map((file) => fetch(file, { cache: 'reload' })));
    Promise.race([anew, new Promise((resolve) => setTimeout(resolve, UNSEEN))]).then(() => location.reload());
  };

  /** @param {Event} event */
  const onError = (event) => {
    const { target } = event;
    if (target instanceof HTMLLinkElement) {
      if (target.rel === 'stylesheet') fail('failed');
    } else if (target instanceof HTMLScriptElement) {
      // Without the script of the first frame the atlas still starts.
      if (target.type === 'module') fail('failed');
      else stand();
    } else if (event instanceof ErrorEvent && event.filename.includes('/assets/')) {
      if (event.filename === /** @type {HTMLScriptElement | null} */ (document.querySelector('script[async]'))?.src)
        stand();
      else fail('failed');
    }
  };
  const onFailed = () => fail('failed');
  /** @param {Event} event */
  const onLoad = ({ target }) => {
    quiet = 0;
    // The last rule is missing: the styles are not CSS, or came only in part.
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    if (getComputedStyle(page).getPropertyValue('--styles-end') === '') fail('failed');
  };
  const timer = setInterval(() => {
    if (document.hidden) return;
    quiet += STEP;
    if (quiet >= UNSEEN && page.dataset.first === 'placing') {
      stand();
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

  page.dataset.first = 'placing';
  addEventListener('error', onError, true);
  // These events do not bubble to the window.
  document.addEventListener('load', onLoad, true);
  document.addEventListener('atlas:failed', onFailed);
  addEventListener('click', onAgain);
  document.addEventListener('atlas:started', stop, { once: true });
})();
