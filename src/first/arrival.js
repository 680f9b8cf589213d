// @ts-check
/**
 * Inline in the head of every page, before anything is painted. Finds out how much of the page made at build is right for this
 * reader and this address: all of it; its areas, because the words will be in another language; or only its land, because another
 * view was asked for. What an address asks for is read here in a coarse way, since it may have been altered by other programs:
 * what only looks like a parameter of a view counts as one. So this sometimes holds back more than necessary, but never shows
 * anything wrong.
 */
(() => {
  const page = document.documentElement;
  /** @type {{ year: number, lastYear: number, asks: string, languages: readonly string[] }} */
  const { year, lastYear, asks, languages } = JSON.parse(page.dataset.made ?? '');
  /** @param {string} key */
  const stored = (key) => {
    try {
      return localStorage.getItem(`osce-atlas:${key}`) ?? '';
    } catch {
      return '';
    }
  };
  let asked = location.search + location.hash;
  // Some programs encode an address once more.
  for (let times = 0; times < 4; times += 1) {
    try {
      asked = decodeURIComponent(asked);
    } catch {
      break;
    }
  }

  const now = Math.min(Math.max(new Date().getFullYear(), year), lastYear);
  const isOther =
    /select|theme|region|®ion|compare|status|year|camera|chrome/i.test(asked) ||
    (now !== year && !asks.includes('year='));

  /** @param {readonly string[]} tags */
  const spoken = (tags) =>
    tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '').find((tag) => languages.includes(tag));
  const named = /lang[^=:]{0,6}[=:]\s*([\w-]*)/i.exec(asked);
  let lang = named ? (spoken([named[1] ?? '']) ?? '') : '';
  if (!named && page.lang === languages[0]) lang = spoken([stored('language'), ...(navigator.languages ?? [])]) ?? '';
  // Where `lang` is in the address in a way that is not understood here, it may be in a way that the atlas understands.
  const isForeign = lang === '' ? /lang/i.test(asked) : lang !== page.lang;

  const schemes = ['light', 'dark', 'contrast'];
  const scheme = [/scheme[^=:]{0,6}[=:]\s*(\w+)/i.exec(asked)?.[1]?.toLowerCase() ?? '', stored('scheme')].find((one) =>
    schemes.includes(one),
  );
  // A browser that darkens the page although it asks it not to darkens only the text, and not what is drawn.
  const probe = page.appendChild(document.createElement('i'));
  probe.style.cssText = 'color-scheme:only light;background-color:canvas';
  const brightness = Number(/\d+/.exec(getComputedStyle(probe).backgroundColor)?.[0] ?? 255);
  probe.remove();
  const isDarkened = brightness < 128 && !matchMedia('(forced-colors: active)').matches;
  if (isDarkened) page.dataset.scheme = 'dark';
  else if (scheme) page.dataset.scheme = scheme;

  page.dataset.first = isOther ? 'land' : isForeign ? 'areas' : 'shown';
})();
