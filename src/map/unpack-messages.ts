/** Runs before MapLibre's worker, which reads a message after all who listen to it have seen it. */
import { isPacked, unpack } from './packed';

addEventListener('message', ({ data: message }: MessageEvent<unknown>) => {
  if (typeof message !== 'object' || message === null || !('data' in message)) return;
  const { data: parameters } = message;
  if (typeof parameters !== 'object' || parameters === null || !('data' in parameters)) return;
  const { data } = parameters;
  if (isPacked(data)) parameters.data = { type: 'FeatureCollection', features: unpack(data.packed) };
});
