/**
 * Fetches the finer geometry when the camera first comes close; until then, and if that fails, the coarse one is used, and the
 * fetch is repeated when the camera next comes to rest.
 */
import { useEffect, useState } from 'react';
import type { Geography } from '../geography/geography';
import { loadDetail } from '../geography/load';
import type { CameraFeed } from '../scene/camera-feed';
import { useAtlasStore } from '../view/use-atlas';

/** From this zoom on coarse coasts look angular. */
export const DETAIL_ZOOM = 3;

export function useDetail(coarse: Geography, feed: CameraFeed): Geography {
  const store = useAtlasStore();
  const [detail, setDetail] = useState<Geography | null>(null);

  useEffect(() => {
    const look = ({ zoom }: { zoom: number }): void => {
      const { detail: state, detailRequested, detailLoaded, detailFailed } = store.getState();
      if (zoom < DETAIL_ZOOM || state === 'loading' || state === 'loaded') return;
      detailRequested();
      loadDetail(state === 'failed' ? 'again' : 'first').then(
        (geography) => {
          setDetail(geography);
          detailLoaded();
        },
        () => {
          detailFailed();
        },
      );
    };
    if (feed.current) look(feed.current);
    return feed.subscribe((camera, phase) => {
      if (phase === 'resting') look(camera);
    });
  }, [feed, store]);

  return detail ?? coarse;
}
