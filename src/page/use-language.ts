/** The language of the page: a new one is used when its words are loaded, and the previous one until then. */
import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { fetchAhead } from '../view/fetch-ahead';
import { bring, type Spoken } from '../locales/i18n';
import { selectLanguage } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import type { Language } from '../view/view';
import { stopWaiting } from '../ui/fresh-imports';
import { useLate } from '../ui/use-late';
import { firstFonts } from './first-fonts';

/** A requested language that is not loaded. */
interface Asked {
  readonly lang: Language;
  readonly turn: number;
  readonly failed: boolean;
}

export interface LanguageChoice {
  /** The language being fetched. */
  readonly pending: Language | null;
  /** The language that failed or is late; `turn` tells one failure from the next. */
  readonly trouble: { readonly kind: 'failed' | 'late'; readonly lang: Language; readonly turn: number } | null;
  readonly choose: (lang: Language) => void;
}

/** Apart from the language itself, so that to choose one draws only what shows the choice. */
export const LanguageContext = createContext<LanguageChoice | null>(null);

/** The choice of a language; throws outside of the page. */
export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error('There is no LanguageContext above this component.');
  return choice;
}

/** A language with its fonts. */
async function bringToShow(lang: Language): Promise<Spoken> {
  const spoken = await bring(lang);
  await firstFonts(spoken);
  return spoken;
}

/**
 * @param first the language in which the page starts.
 * @param missing the one in which it should have started.
 */
export function useLanguage(
  first: Spoken,
  missing: Language | null,
): { readonly spoken: Spoken; readonly choice: LanguageChoice } {
  const store = useAtlasStore();
  const lang = useAtlas(selectLanguage);
  const [spoken, setSpoken] = useState(first);
  const [asked, setAsked] = useState<Asked | null>(missing && { lang: missing, turn: 0, failed: true });

  // Back and Forward can also change the language; then the address changes before the words are loaded.
  useEffect(() => {
    let wanted = true;
    fetchAhead(store.getState().view.selection, lang);
    bringToShow(lang).then(
      (brought) => {
        if (!wanted) return;
        // All of the page changes, which would take longer than a reader who presses the next key can wait.
        startTransition(() => {
          setSpoken(brought);
        });
      },
      () => {
        if (wanted) setAsked((last) => ({ lang, turn: (last?.turn ?? 0) + 1, failed: true }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [store, lang]);

  useEffect(() => {
    if (!asked || asked.failed) return;
    let wanted = true;
    // Beside the words, so that the panel has both at once.
    fetchAhead(store.getState().view.selection, asked.lang);
    bringToShow(asked.lang).then(
      () => {
        if (!wanted) return;
        setAsked(null);
        store.getState().chooseLanguage(asked.lang);
      },
      () => {
        if (wanted) setAsked({ ...asked, failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [store, asked]);

  const pending = asked && !asked.failed ? asked.lang : null;
  const late = useLate(asked && pending ? `${asked.lang} ${String(asked.turn)}` : null);
  return {
    spoken,
    choice: {
      pending,
      trouble:
        asked && (asked.failed || late)
          ? { kind: asked.failed ? 'failed' : 'late', lang: asked.lang, turn: asked.turn }
          : null,
      choose: (chosen) => {
        if (asked && !asked.failed && asked.lang === chosen) stopWaiting();
        const here = chosen === lang && spoken.words.lang === chosen;
        setAsked(here ? null : { lang: chosen, turn: (asked?.turn ?? 0) + 1, failed: false });
      },
    },
  };
}
