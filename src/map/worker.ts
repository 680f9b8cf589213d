/** The one place that tells MapLibre where its worker is: a file of the same origin, so that a strict policy allows it. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
