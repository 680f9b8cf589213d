/**
 * Prints the picture of the view, with its legend and notes, in place of the map. It is drawn when printing begins,
 * synchronously, because only what is already loaded can be printed.
 */
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../../content/content';
import type { Geography } from '../../geography/geography';
import { loadDetail } from '../../geography/load';
import { nameOf } from '../../locales/names';
import { useWords } from '../../locales/use-words';
import type { SchemeName } from '../../ui/tokens';
import { WHOLE_AREA } from '../../view/view';
import { useAtlas, useAtlasStore } from '../../view/use-atlas';
import { usePictureWords } from './picture-words';

type Drawing = typeof import('./print-drawing');

interface PrintingProps {
  readonly geography: Geography;
  readonly scheme: SchemeName;
}

/** Unfolds everything that is folded; returns a function that folds it again. */
function unfold(page: ParentNode): () => void {
  const folded = [...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of folded) details.open = true;
  return () => {
    for (const details of folded) details.open = false;
  };
}

/** Switches to the light colours for white paper; returns a function that restores the page's own. */
function onPaper(page: HTMLElement, scheme: SchemeName): () => void {
  const own = page.dataset.scheme;
  page.dataset.scheme = scheme;
  return () => {
    if (own === undefined) delete page.dataset.scheme;
    else page.dataset.scheme = own;
  };
}

export function Printing({ geography, scheme }: PrintingProps) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const pictureWords = usePictureWords();
  const store = useAtlasStore();
  const paper = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const detail = useRef<Geography | null>(null);
  const undo = useRef<readonly (() => void)[]>([]);
  const stands = useAtlas((state) => state.base !== 'loading');
  const close = useAtlas((state) => state.detail === 'loaded');

  const begin = useEffectEvent((): void => {
    const state = store.getState();
    const colours = scheme === 'contrast' ? 'contrast' : 'light';
    const { selection, region } = state.view;
    const part = content.regions.find(({ id }) => id === region && id !== WHOLE_AREA);
    const title = (selection && nameOf(selection, words)) ?? t(part ? `region.${part.id}` : 'overview.heading');
    const said = pictureWords(title, state);
    const shown = { view: state.view, scheme: colours, words, said } as const;
    undo.current = [unfold(document), onPaper(document.documentElement, colours)];
    try {
      const made = drawing.current?.printDrawing(shown, geography, detail.current ?? geography);
      paper.current?.replaceChildren(...(made ? [made] : []));
    } catch {
      // Without the picture the rest can still be printed.
      paper.current?.replaceChildren();
    }
  });
  const end = useEffectEvent((): void => {
    paper.current?.replaceChildren();
    for (const act of undo.current) act();
    undo.current = [];
  });

  useEffect(() => {
    if (!stands) return;
    import('./print-drawing').then(
      (fetched) => {
        drawing.current = fetched;
      },
      () => undefined,
    );
    const beforePrint = (): void => {
      begin();
    };
    const afterPrint = (): void => {
      end();
    };
    window.addEventListener('beforeprint', beforePrint);
    window.addEventListener('afterprint', afterPrint);
    return () => {
      window.removeEventListener('beforeprint', beforePrint);
      window.removeEventListener('afterprint', afterPrint);
    };
  }, [stands]);
  useEffect(() => {
    // The stage has already fetched it, so it comes from the browser's cache.
    if (!close) return;
    loadDetail().then(
      (fetched) => {
        detail.current = fetched;
      },
      () => undefined,
    );
  }, [close]);

  return <div className="printing" ref={paper} />;
}
