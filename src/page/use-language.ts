/** The language of the page: a new one is used when its words are loaded, and the previous one until then. */
import { useEffect, useState } from 'react';
import { fetchAhead } from '../view/fetch-ahead';
import type { Languages } from '../locales/i18n';
import type { Words } from '../locales/words';
import { selectLanguage } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import type { Language } from '../view/view';
import { stopWaiting } from '../ui/fresh-imports';
import { useLate } from '../ui/use-late';

/** A requested language that is not loaded. */
interface Asked {
  readonly lang: Language;
  readonly turn: number;
  readonly failed: boolean;
}

export interface LanguageChoice {
  readonly words: Words;
  /** The language being fetched. */
  readonly pending: Language | null;
  /** The language that failed or is late; `turn` tells one failure from the next. */
  readonly trouble: { readonly kind: 'failed' | 'late'; readonly lang: Language; readonly turn: number } | null;
  readonly choose: (lang: Language) => void;
}

/** @param missing the language in which the page should have started. */
export function useLanguage(languages: Languages, first: Words, missing: Language | null): LanguageChoice {
  const store = useAtlasStore();
  const lang = useAtlas(selectLanguage);
  const [words, setWords] = useState(first);
  const [asked, setAsked] = useState<Asked | null>(missing && { lang: missing, turn: 0, failed: true });

  // Back and Forward can also change the language; then the address changes before the words are loaded.
  useEffect(() => {
    let wanted = true;
    fetchAhead(store.getState().view.selection, lang);
    languages.speak(lang).then(
      (spoken) => {
        if (wanted) setWords(spoken);
      },
      () => {
        if (wanted) setAsked((last) => ({ lang, turn: (last?.turn ?? 0) + 1, failed: true }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [languages, store, lang]);

  useEffect(() => {
    if (!asked || asked.failed) return;
    let wanted = true;
    // Beside the words, so that the panel has both at once.
    fetchAhead(store.getState().view.selection, asked.lang);
    languages.bring(asked.lang).then(
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
  }, [languages, store, asked]);

  const pending = asked && !asked.failed ? asked.lang : null;
  const late = useLate(asked && pending ? `${asked.lang} ${String(asked.turn)}` : null);
  return {
    words,
    pending,
    trouble:
      asked && (asked.failed || late)
        ? { kind: asked.failed ? 'failed' : 'late', lang: asked.lang, turn: asked.turn }
        : null,
    choose: (chosen) => {
      if (asked && !asked.failed && asked.lang === chosen) stopWaiting();
      const here = chosen === lang && words.lang === chosen;
      setAsked(here ? null : { lang: chosen, turn: (asked?.turn ?? 0) + 1, failed: false });
    },
  };
}
