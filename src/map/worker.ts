/** The one place that tells MapLibre where its worker is: a file of the same origin, so that a strict policy allows it. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The page's policy refuses every text that would become code. MapLibre gives the address of its worker as a text, so the default
// policy lets this one address through, and no other.
window.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url === workerUrl ? url : null) });
setWorkerUrl(workerUrl);

/**
 * False where the server has no such file. MapLibre itself would wait for its worker for ever; and a slow connection is so not
 * mistaken for a worker that does not work.
 */
export async function workerIsServed(): Promise<boolean> {
  try {
    const response = await fetch(workerUrl);
    // Read to its end, or the browser would not keep it for the worker.
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // It may still start as a worker: whoever waits for it will see.
    return true;
  }
}
