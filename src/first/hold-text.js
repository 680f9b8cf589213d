// @ts-check
/**
 * Inline in the head of every page, after its style sheet, which holds the text back until it can be seen as it stays
 * (`data-text`): whole, since a browser may paint while a long page still comes, and in its own fonts. They are in that sheet, but
 * browsers unpack even those on the side.
 */
Promise.allSettled([
  new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true })),
  ...Array.from(document.fonts, (face) => (face.display === 'block' ? face.load() : undefined)),
]).then(() => {
  document.documentElement.dataset.text = 'here';
});
