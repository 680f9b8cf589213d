// @ts-check
/**
 * Stands in the head of every page itself, before anything is fetched, so that it runs whatever else does not come. The page is a
 * document until the atlas has started. This script hides it for the moment in which the first frame is made, and gives it back,
 * with one sentence that says why, when a file fails, when nothing more has come for some seconds, or when the atlas gives up
 * (`atlas:failed` on the document). An atlas that starts late after all (`atlas:started`) takes over as usual.
 */
(() => {
  const page = document.documentElement;
  /** So long after the last file that came, in milliseconds, nothing may be seen. */
  const UNSEEN = 4000;
  /** So long after it the start is late. */
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
   * Loads the page again. Files may be kept for ever, and so may one that came broken: they are asked for anew, past what is kept.
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
    // Styles that are none, or came in part: their last rule is missing.
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    if (getComputedStyle(page).getPropertyValue('--styles-end') === '') fail('failed');
  };
  const timer = setInterval(() => {
    if (document.hidden) return;
    quiet += STEP;
    if (quiet >= UNSEEN && page.dataset.first === 'placing') {
      stand();
      // A style sheet in the head holds back all painting, until it is put there by a script.
      for (const link of document.querySelectorAll('link')) {
        if (link.rel === 'stylesheet' && !link.sheet) document.head.append(link);
      }
    }
    if (quiet >= LATE && why === '') fail('late');
    // What is said may be in a part of the page that came later.
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
  // These never reach the window.
  document.addEventListener('load', onLoad, true);
  document.addEventListener('atlas:failed', onFailed);
  addEventListener('click', onAgain);
  document.addEventListener('atlas:started', stop, { once: true });
})();
