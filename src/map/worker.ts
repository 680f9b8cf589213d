/** Tells MapLibre where its worker is: a file of the same origin, so that a strict policy allows it. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from './maplibre-worker?worker&url';

// The page's policy (Trusted Types) refuses plain strings as code or script addresses. MapLibre passes the address of its worker
// as a string, so the default policy lets this one address through.
window.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url === workerUrl ? url : null) });
setWorkerUrl(workerUrl);

/**
 * False where the server has no such file: MapLibre would wait for its worker for ever. It also loads the worker before the
 * deadline starts, so that a slow connection is not mistaken for a broken worker.
 */
export async function workerIsServed(): Promise<boolean> {
  try {
    const response = await fetch(workerUrl);
    // Read to its end, or the browser would not cache it for the worker.
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // The worker may still start; otherwise the deadline will find out.
    return true;
  }
}
