// @ts-check
/**
 * Inline in the head of every page, after the fonts of its first frame and before its style sheets: it would have to wait for those
 * before it, and the rest of the page with it. Gives the page the fonts, and holds the text back until it can be seen as it stays
 * (`data-text`): whole, since a browser may paint while a long page still comes, and in its own fonts, since browsers unpack even
 * those that are in the page on the side.
 *
 * The fonts are no rules of a style sheet: the policy allows none in the page, and browsers forget those that still load when
 * another style sheet arrives.
 */
(() => {
  const load = async () => {
    /** @type {readonly (readonly [family: string, weight: string, unicodeRange: string, source: string])[]} */
    const fonts = JSON.parse(document.getElementById('first-fonts')?.textContent ?? '[]');
    const faces = fonts.map(([family, weight, unicodeRange, source]) => {
      const face = new FontFace(family, source, { weight, unicodeRange, display: 'block' });
      document.fonts.add(face);
      return face.load();
    });
    await Promise.allSettled(faces);
  };
  Promise.allSettled([
    new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true })),
    // Where that fails, the text is shown in other fonts.
    load(),
  ]).then(() => {
    document.documentElement.dataset.text = 'here';
  });
})();
