/** Hover and clicks. Marks handle their own clicks; `hit` decides the rest. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { createStore } from 'zustand';
import type { Geography } from '../geography/geography';
import { fetchAhead } from '../view/fetch-ahead';
import { useWords } from '../locales/use-words';
import { unproject, type ScreenPoint } from '../scene/camera';
import { hit } from '../scene/hit';
import { targetPointed, type HoverFeed, type Pointed } from '../scene/hover-feed';
import type { Scene } from '../scene/scene-types';
import { useAtlasStore } from '../view/use-atlas';
import type { CameraRig } from './camera-rig';
import { connectClicks } from './clicks';
import type { Layout } from './layout';

interface PointerInput {
  readonly rig: CameraRig;
  readonly layout: Layout | null;
  readonly scene: Scene;
  readonly geography: Geography;
  readonly absent: ReadonlySet<string>;
}

/** A position in the window, in CSS pixels, and the element there. */
interface Spot {
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget | null;
}

/** Marks, list entries and names of areas are buttons; a pointer goes through the names, the keyboard presses them. */
function isOwn({ target }: Pick<Event, 'target'>): boolean {
  return (
    target instanceof Element &&
    target.closest('.overlay button, .overlay-label[data-clickable], .overlay-list') !== null
  );
}

/** The current state of the map, for the pointer. */
interface Meaning {
  /** Null while nothing is drawn yet. */
  readonly ask: (spot: Spot) => Pointed | null;
  readonly zoomAt: (spot: Spot, levels: number) => void;
}

function meaningOn(stage: HTMLElement, { rig, layout, scene, geography, absent }: PointerInput): Meaning {
  const within = ({ clientX, clientY }: Spot): ScreenPoint => {
    const frame = stage.getBoundingClientRect();
    return [clientX - frame.x, clientY - frame.y];
  };
  return {
    ask: (spot) => {
      if (!rig.current || !layout) return null;
      const at = within(spot);
      const point = unproject(rig.current, layout.viewport, at);
      return { hit: hit({ scene, geography, zoom: rig.current.zoom, absent }, point), at };
    },
    zoomAt: (spot, levels) => {
      if (layout) rig.zoomBy(levels, within(spot), layout.viewport);
    },
  };
}

/** Handles clicks, and publishes what is under the pointer; moving the pointer renders nothing here. */
export function usePointer(element: RefObject<HTMLElement | null>, input: PointerInput): HoverFeed {
  const store = useAtlasStore();
  const [hover] = useState(() => createStore<Pointed | null>(() => null));
  const { rig, layout, scene, geography, absent } = input;
  const meaning = useRef<Meaning | null>(null);
  const last = useRef<Pick<Spot, 'clientX' | 'clientY'> | null>(null);

  /** Asks in the next frame what is under the pointer, once for all events until then. */
  const look = useRef<() => void>(null);

  useEffect(() => {
    const stage = element.current;
    if (!stage) return;
    meaning.current = meaningOn(stage, { rig, layout, scene, geography, absent });
    // Something else may now be under a resting pointer.
    if (hover.getState()) look.current?.();
  }, [element, hover, rig, layout, scene, geography, absent]);

  const { lang } = useWords();
  useEffect(
    () =>
      hover.subscribe((pointed) => {
        fetchAhead(targetPointed(pointed), lang);
      }),
    [hover, lang],
  );

  useEffect(() => {
    const stage = element.current;
    if (!stage) return;
    let frame = 0;
    look.current = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (rig.phase === 'resting') hover.setState(lookAgain(stage, last.current, meaning.current), true);
      });
    };
    const disconnectClicks = connectClicks(stage, {
      answersItself: isOwn,
      onClick: (event) => {
        const answer = meaning.current?.ask(event);
        if (answer) store.getState().selectForNow(answer.hit.target);
      },
      onOnly: () => {
        store.getState().decide();
      },
      onDoubleClick: (event) => {
        store.getState().takeBack();
        meaning.current?.zoomAt(event, event.shiftKey ? -1 : 1);
      },
    });
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      last.current = event;
      if (event.buttons === 0) look.current?.();
    };
    const onLeave = (): void => {
      last.current = null;
      hover.setState(null, true);
    };
    stage.addEventListener('pointermove', onMove);
    stage.addEventListener('pointerleave', onLeave);
    const unsubscribe = rig.subscribe((_, phase) => {
      if (phase === 'moving') hover.setState(null, true);
      else look.current?.();
    });
    return () => {
      cancelAnimationFrame(frame);
      look.current = null;
      disconnectClicks();
      unsubscribe();
      stage.removeEventListener('pointermove', onMove);
      stage.removeEventListener('pointerleave', onLeave);
    };
  }, [element, hover, rig, store]);

  return hover;
}

/** What is under a pointer that has not moved; null where an element now covers the map. */
function lookAgain(
  stage: HTMLElement,
  spot: Pick<Spot, 'clientX' | 'clientY'> | null,
  meaning: Meaning | null,
): Pointed | null {
  if (!spot || !meaning) return null;
  const { clientX, clientY } = spot;
  const target = document.elementFromPoint(clientX, clientY);
  if (!target || !stage.contains(target) || isOwn({ target })) return null;
  return meaning.ask({ clientX, clientY, target });
}
