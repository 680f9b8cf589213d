/**
 * The base under the overlay: the picture first, MapLibre over it once it has drawn, and the picture again whenever MapLibre is
 * lost.
 */
import { lazy, memo, Suspense, useEffect, type ComponentType } from 'react';
import type { Geography } from '../geography/geography';
import type { MapBaseProps } from '../map/MapBase';
import { PictureBase } from '../picture/PictureBase';
import type { Viewport } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import type { HoverFeed } from '../scene/hover-feed';
import type { Scene } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { useAtlasStore } from '../view/use-atlas';
import { BaseBoundary } from './BaseBoundary';
import { useMapAttempts } from './use-map-attempts';

/** Rendered instead of a map whose files cannot be fetched. */
function NoMap({ onFailed }: Pick<MapBaseProps, 'onFailed'>) {
  useEffect(onFailed, [onFailed]);
  return null;
}

/** How long the first map may take to draw, and a second one, for which nobody is waiting. */
const PATIENCE = { first: 4000, second: 15_000 } as const;

const MapBase = lazy(async (): Promise<{ default: ComponentType<MapBaseProps> }> => {
  try {
    const { MapBase: Component, workerIsServed } = await import('../map/MapBase');
    return { default: (await workerIsServed()) ? Component : NoMap };
  } catch {
    return { default: NoMap };
  }
});

interface BaseProps {
  readonly scene: Scene;
  /** For views of all of the sheet. */
  readonly whole: Geography;
  /** The finest that is there. */
  readonly geography: Geography;
  readonly feed: CameraFeed;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly hover: HoverFeed;
}

export const Base = memo(function Base(props: BaseProps) {
  const store = useAtlasStore();
  const { phase, attempt, drawing, tell } = useMapAttempts(props.feed);
  const failed = (): void => {
    tell('failed');
  };
  return (
    <>
      {/* It stays under a map that only draws at rest. */}
      <PictureBase
        {...props}
        shown={phase !== 'drawn' || drawing === 'at-rest'}
        onDrawn={store.getState().pictureShown}
      />
      {phase !== 'away' && (
        <BaseBoundary key={attempt} onFailed={failed}>
          <Suspense fallback={null}>
            <MapBase
              {...props}
              drawing={drawing}
              onDrawn={() => {
                tell('drawn');
              }}
              onFailed={failed}
              patience={attempt === 1 ? PATIENCE.first : PATIENCE.second}
              onLate={() => {
                tell('late');
              }}
              onLost={() => {
                tell('lost');
              }}
            />
          </Suspense>
        </BaseBoundary>
      )}
    </>
  );
});
