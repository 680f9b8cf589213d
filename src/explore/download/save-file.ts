/** Hands a file to the reader. The only place here that touches the page. */

/** Long enough for a browser that asks first where to put it. */
const KEEP_MS = 60_000;

/** Between two files, in milliseconds: of two that come in one moment, browsers may drop one. */
const APART_MS = 250;

let free = 0;

/**
 * Saves a text as a file under a name, at once or a moment after the file before it. Nothing is requested: the file is made in the
 * page, which the site's policy allows.
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
