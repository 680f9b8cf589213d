/** Downloads a file. The only file of this folder's logic that touches the page. */

/** Long enough for a browser that first asks where to save it. */
const KEEP_MS = 60_000;

/** Between two files, in milliseconds: browsers may drop one of two downloads that start together. */
const APART_MS = 250;

let free = 0;

/**
 * Saves a text as a file under a name, at once, or shortly after the previous file. The file is made in the page, so the site's
 * policy allows it.
 */
export function saveFile(name: string, type: string, text: string): void {
  const now = performance.now();
  const turn = Math.max(now, free);
  free = turn + APART_MS;
  if (turn === now) hand(name, type, text);
  else
    setTimeout(() => {
      hand(name, type, text);
    }, turn - now);
}

function hand(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_MS);
}
