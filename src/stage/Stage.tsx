/** The map as a whole: chooses the base, keeps one camera and one placement for it, and answers pointer and keyboard. */
import {
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { Geography } from '../geography/geography';
import { useWords } from '../locales/use-words';
import { canvasMeasure } from '../overlay/measure';
import { Overlay } from '../overlay/Overlay';
import { isEmptyView } from '../scene/empty-view';
import { toLink } from '../scene/focus';
import { mapFacts } from '../scene/map-facts';
import { placement, type Placement } from '../scene/placement/placement';
import { lettersOf, scene as makeScene } from '../scene/scene';
import { selectStillView } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { palettes, type SchemeName } from '../ui/tokens';
import { useIntact } from '../ui/use-intact';
import { Base } from './Base';
import { CameraRig } from './camera-rig';
import { EmptySea } from './EmptySea';
import { connectGestures } from './gestures';
import { HoverName } from './HoverName';
import { connectKeys } from './keys';
import { MapDescription } from './MapDescription';
import { useDetail } from './use-detail';
import { useFollowing } from './use-following';
import { useKeptFocus } from './use-kept-focus';
import { useLayout } from './use-layout';
import { usePointer } from './use-pointer';
import { useFontsLoaded } from './use-fonts-loaded';
import { ZoomControls } from './ZoomControls';
import './stage.css';

const NOTHING: Placement = { marks: [], names: [] };

export interface StageProps {
  /** The coarse one. */
  readonly geography: Geography;
  readonly scheme: SchemeName;
  /** The map has been drawn with its words, and is about to be painted. */
  readonly onPlaced: () => void;
}

export function Stage({ geography: coarse, scheme, onPlaced }: StageProps) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const words = useWords();
  // Panel, slider and filter answer first; the map follows, and skips what a dragged slider has already left behind.
  const view = useDeferredValue(useAtlas(selectStillView));
  const { select } = store.getState();
  const root = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const layout = useLayout(element);
  const [rig] = useState(() => new CameraRig());
  const geography = useDetail(coarse, rig);
  const scene = useMemo(() => makeScene(view, content, geography, words), [view, geography, words]);
  const facts = useMemo(() => mapFacts(view, content, words), [view, words]);
  const descriptionId = useId();
  useFollowing(rig, layout, coarse);
  useKeptFocus(element);
  useIntact(root);
  useIntact(element);

  const fontsLoaded = useFontsLoaded(useMemo(() => lettersOf(scene), [scene]));
  const measure = useMemo(() => canvasMeasure(fontsLoaded), [fontsLoaded]);
  const camera = useSyncExternalStore(rig.onSettled, rig.settled, rig.settled);
  const placed = useMemo(
    () =>
      camera && layout
        ? placement({ scene, camera, viewport: layout.viewport, obstacles: layout.obstacles, measure })
        : NOTHING,
    [scene, camera, layout, measure],
  );

  useLayoutEffect(() => {
    if (placed !== NOTHING) onPlaced();
  }, [placed, onPlaced]);

  useEffect(() => {
    if (!element.current || !layout) return;
    const { viewport, free } = layout;
    const parts = [
      connectGestures(element.current, rig, viewport),
      connectKeys(element.current, rig, layout, {
        onList: () => {
          store.getState().openDialog('list');
        },
        onHelp: () => {
          store.getState().openDialog('keys');
        },
      }),
      rig.onReaderMoved(() => {
        const link = rig.current && toLink(rig.current, viewport, free);
        if (link) store.getState().moveCamera(link);
      }),
    ];
    return () => {
      for (const disconnect of parts) disconnect();
    };
  }, [rig, layout, store]);

  const absent = useMemo(() => {
    const here = new Set(
      placed.marks.filter(({ anchor, candidate }) => candidate.mark === anchor).map((mark) => mark.place.key),
    );
    return new Set(scene.places.map(({ key }) => key).filter((key) => !here.has(key)));
  }, [placed, scene]);
  const isEmpty = useMemo(
    () =>
      camera !== null &&
      layout !== null &&
      placed.marks.length === 0 &&
      placed.names.length === 0 &&
      isEmptyView(scene, geography, camera, layout.viewport, layout.free),
    [camera, layout, placed, scene, geography],
  );
  const pointed = usePointer(element, { rig, layout, scene, geography, absent });

  return (
    <div ref={root} className="stage" data-hover={pointed?.hit.target ? 'target' : 'none'}>
      <MapDescription id={descriptionId} facts={facts} />
      {/* One stop of Tab for the whole map: it answers keys of its own, and the arrows walk to its marks and names. */}
      <div
        ref={element}
        id="map"
        className="stage-map"
        role="region"
        aria-label={t('map.label')}
        aria-describedby={descriptionId}
        tabIndex={0}
      >
        {layout && (
          <Base
            scene={scene}
            geography={geography}
            feed={rig}
            palette={palettes[scheme]}
            hovered={pointed?.hit.area ?? null}
          />
        )}
        {layout && (
          <Overlay
            placement={placed}
            feed={rig}
            viewport={layout.viewport}
            hovered={pointed?.hit.target ?? null}
            current={view.selection}
            onSelect={select}
          />
        )}
        {layout && pointed?.hit.target && (
          <HoverName at={pointed.at} target={pointed.hit.target} viewport={layout.viewport} />
        )}
      </div>
      {layout && <EmptySea isEmpty={isEmpty} free={layout.free} />}
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
