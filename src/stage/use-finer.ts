/**
 * Fetches finer geometries as the camera comes closer. Until they are there, and if that fails, what there is is used, and the
 * fetch is repeated when the camera next comes to rest.
 */
import { startTransition, useEffect, useState } from 'react';
import type { Geography } from '../geography/geography';
import { loadCoarse, loadDetail, type Try } from '../geography/load';
import type { CameraFeed } from '../scene/camera-feed';
import { useAtlasStore } from '../view/use-atlas';

/** From this zoom on coarse coasts look angular. */
export const DETAIL_ZOOM = 3;
/** From this zoom on those of the picture in the page do. */
const COARSE_ZOOM = 2;

export interface Geometries {
  /** For views of all of the sheet. */
  readonly whole: Geography;
  /** The finest that is there. */
  readonly finest: Geography;
}

interface Outcome {
  readonly requested?: () => void;
  readonly loaded: (geography: Geography) => void;
  readonly failed?: () => void;
}

/** Asks for a geometry unless it is on its way or there. */
function asker(load: (turn: Try) => Promise<Geography>, { requested, loaded, failed }: Outcome): () => void {
  let state: 'none' | 'here' | 'failed' = 'none';
  return () => {
    if (state === 'here') return;
    const turn = state === 'failed' ? 'again' : 'first';
    state = 'here';
    requested?.();
    load(turn).then(loaded, () => {
      state = 'failed';
      failed?.();
    });
  };
}

/** @param first that of the picture in the page, or the coarse one. */
export function useFiner(first: Geography, feed: CameraFeed): Geometries {
  const store = useAtlasStore();
  const [whole, setWhole] = useState(first);
  const [detail, setDetail] = useState<Geography | null>(null);

  useEffect(() => {
    const { detailRequested, detailLoaded, detailFailed } = store.getState();
    const askCoarse = asker(loadCoarse, {
      loaded: (geography) => {
        // Drawing all coasts anew takes more than a frame: in between, the map goes on moving.
        startTransition(() => {
          setWhole(geography);
        });
      },
    });
    const askDetail = asker(loadDetail, {
      requested: detailRequested,
      loaded: (geography) => {
        startTransition(() => {
          setDetail(geography);
        });
        detailLoaded();
      },
      failed: detailFailed,
    });
    const look = ({ zoom }: { zoom: number }): void => {
      if (zoom >= DETAIL_ZOOM) askDetail();
      else if (zoom >= COARSE_ZOOM && first.resolution === 'drawn') askCoarse();
    };
    if (feed.current) look(feed.current);
    return feed.subscribe((camera, phase) => {
      if (phase === 'resting') look(camera);
    });
  }, [first, feed, store]);

  return { whole, finest: detail ?? whole };
}
