/** The map as a whole: chooses the base, keeps one camera and one placement for it, and answers pointer and keyboard. */
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { Geography } from '../geography/geography';
import { useWords } from '../locales/use-words';
import { canvasMeasure } from '../overlay/measure';
import { Overlay } from '../overlay/Overlay';
import { toLink } from '../scene/focus';
import { placement, type Placement } from '../scene/placement/placement';
import { scene as makeScene } from '../scene/scene';
import { selectStillView } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { palettes, type SchemeName } from '../ui/tokens';
import { BaseBoundary } from './BaseBoundary';
import { CameraRig } from './camera-rig';
import { connectGestures } from './gestures';
import { HoverName } from './HoverName';
import { useDetail } from './use-detail';
import { useFollowing } from './use-following';
import { useLayout } from './use-layout';
import { usePointer } from './use-pointer';
import { useFontsLoaded } from './use-fonts-loaded';
import { ZoomControls } from './ZoomControls';
import './stage.css';

const MapBase = lazy(async () => ({ default: (await import('../map/MapBase')).MapBase }));

const NOTHING: Placement = { marks: [], names: [] };
/** One press of an arrow moves the map this far, in CSS pixels; one of plus or minus zooms by one level. */
const PAN_STEP = 120;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN_STEP, 0],
  ArrowRight: [PAN_STEP, 0],
  ArrowUp: [0, -PAN_STEP],
  ArrowDown: [0, PAN_STEP],
};

export interface StageProps {
  /** The whole sheet. */
  readonly geography: Geography;
  readonly scheme: SchemeName;
}

export function Stage({ geography: sheet, scheme }: StageProps) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const words = useWords();
  const view = useAtlas(selectStillView);
  const baseState = useAtlas((state) => state.base);
  const { select, baseReady, baseFailed } = store.getState();
  const element = useRef<HTMLDivElement>(null);
  const layout = useLayout(element);
  const layoutRef = useRef(layout);
  layoutRef.current = layout;

  const [rig] = useState(
    () =>
      new CameraRig(() => {
        const { current } = layoutRef;
        const camera = rig.current && current && toLink(rig.current, current.viewport, current.free);
        if (camera) store.getState().moveCamera(camera);
      }),
  );
  const geography = useDetail(sheet, rig);
  const scene = useMemo(() => makeScene(view, content, geography, words), [view, geography, words]);
  useFollowing(rig, layout, sheet);

  const fontsLoaded = useFontsLoaded();
  const measure = useMemo(() => (fontsLoaded ? canvasMeasure() : canvasMeasure()), [fontsLoaded]);
  const [placed, setPlaced] = useState<Placement>(NOTHING);
  const place = useCallback(() => {
    const camera = rig.current;
    if (camera && layout) setPlaced(placement({ scene, camera, viewport: layout.viewport, obstacles: layout.obstacles, measure }));
  }, [rig, layout, scene, measure]);
  useLayoutEffect(place, [place]);
  useEffect(() => {
    let zoomPlaced = rig.current?.zoom ?? 0;
    return rig.subscribe((camera, phase) => {
      // While zooming, things that drew apart may get their words before the end.
      if (phase !== 'resting' && Math.abs(camera.zoom - zoomPlaced) < 0.35) return;
      zoomPlaced = camera.zoom;
      place();
    });
  }, [rig, place]);

  const ready = layout !== null;
  useEffect(() => {
    if (!element.current || !ready) return;
    return connectGestures(element.current, rig, () => layoutRef.current?.viewport ?? { width: 1, height: 1 });
  }, [rig, ready]);

  const absent = useMemo(() => {
    const here = new Set(placed.marks.filter(({ anchor, candidate }) => candidate.mark === anchor).map((mark) => mark.place.key));
    return new Set(scene.places.map(({ key }) => key).filter((key) => !here.has(key)));
  }, [placed, scene]);
  const pointer = usePointer({ rig, layout, scene, geography, absent });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!layout || event.altKey || event.ctrlKey || event.metaKey) return;
    const { viewport, free } = layout;
    const middle = [free.x + free.width / 2, free.y + free.height / 2] as const;
    const arrow = ARROWS[event.key];
    if (event.key === '+' || event.key === '=') rig.zoomBy(1, middle, viewport);
    else if (event.key === '-' || event.key === '_') rig.zoomBy(-1, middle, viewport);
    else if (event.shiftKey && arrow) rig.panBy(arrow, viewport);
    else return;
    event.preventDefault();
  };

  return (
    <div className="stage" data-hover={pointer.hit?.target ? 'target' : 'none'}>
      <div
        ref={element}
        className="stage-map"
        role="region"
        aria-label={t('map.label')}
        // The map answers keys of its own (zoom, pan), so it can be reached with Tab.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={pointer.onClick}
        onPointerMove={pointer.onPointerMove}
        onPointerLeave={pointer.onPointerLeave}
      >
        {layout && baseState !== 'failed' && (
          <BaseBoundary onFailed={baseFailed}>
            <Suspense fallback={null}>
              <MapBase
                scene={scene}
                geography={geography}
                feed={rig}
                palette={palettes[scheme]}
                hovered={pointer.hit?.area ?? null}
                onDrawn={baseReady}
                onFailed={baseFailed}
              />
            </Suspense>
          </BaseBoundary>
        )}
        {layout && (
          <Overlay placement={placed} feed={rig} viewport={layout.viewport} hovered={pointer.hit?.target ?? null} onSelect={select} />
        )}
        {layout && pointer.hit?.target && <HoverName at={pointer.at} target={pointer.hit.target} viewport={layout.viewport} />}
      </div>
      <ZoomControls
        onZoom={(levels) => {
          if (!layout) return;
          const { x, y, width, height } = layout.free;
          rig.zoomBy(levels, [x + width / 2, y + height / 2], layout.viewport);
        }}
      />
    </div>
  );
}

