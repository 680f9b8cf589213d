/** Decides whether to try MapLibre, and when it draws, before any of it is fetched. */
import type { MapDrawing } from '../map/drawing';

/** Who draws what a page asks of WebGL 2: nobody, the processor, or a GPU. */
type WebGL = 'none' | 'software' | 'hardware';

/** The names of renderers without a GPU. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Some browsers say the renderer's name only by an extension, and others warn of that extension. */
function rendererOf(gl: WebGL2RenderingContext): string {
  const name = String(gl.getParameter(gl.RENDERER));
  const info = /^webkit/i.test(name) ? gl.getExtension('WEBGL_debug_renderer_info') : null;
  return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : name;
}

/** Asks the browser. Without a GPU most give no context. */
export function probeWebGL(): WebGL {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return 'none';
    const found = SOFTWARE.test(rendererOf(gl)) ? 'software' : 'hardware';
    // Release it, because browsers limit the number of contexts of a page.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return found;
  } catch {
    return 'none';
  }
}

/** Whether the reader asked the browser to save data. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}

/**
 * When MapLibre draws; null where it is not worth a try. `renderer=svg` in the address keeps to the picture, `renderer=webgl` tries
 * whatever the browser says; neither belongs to a view.
 */
export function mapDrawing(search: string, saving = savesData, probe = probeWebGL): MapDrawing | null {
  const asked = new URLSearchParams(search).get('renderer');
  const tries = asked === 'webgl';
  if (asked === 'svg' || (saving() && !tries)) return null;
  const found = probe();
  if (found === 'software') return 'at-rest';
  return found === 'hardware' || tries ? 'always' : null;
}
