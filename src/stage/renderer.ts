/** Decides whether to try MapLibre, before any of it is fetched. */

/** Whether the browser gives the page WebGL 2. Without a GPU most do not. */
export function hasWebGL(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    // Release it, because browsers limit the number of contexts of a page.
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}

/**
 * Whether MapLibre is worth a try. `renderer=svg` in the address keeps to the picture, `renderer=webgl` tries without asking the
 * browser first; neither belongs to a view.
 */
export function mayUseWebGL(search: string, probe: () => boolean = hasWebGL): boolean {
  const asked = new URLSearchParams(search).get('renderer');
  if (asked === 'svg') return false;
  return asked === 'webgl' || probe();
}
