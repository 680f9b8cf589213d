/** A new language for one part of the page after another, each in a frame of its own: all at once would hold up the next key. */
import { startTransition, useContext, useEffect, useState } from 'react';
import { I18nContext } from 'react-i18next';
import type { Spoken } from '../locales/i18n';
import { useWords } from '../locales/use-words';
import { inTurn } from '../ui/in-turn';

/** The language of the page; for a moment after a change still the one before. */
export function useSpokenInTurn(): Spoken {
  const { i18n } = useContext(I18nContext);
  const words = useWords();
  const [spoken, setSpoken] = useState({ i18n, words });
  useEffect(() => {
    if (spoken.words === words) return;
    return inTurn(() => {
      startTransition(() => {
        setSpoken({ i18n, words });
      });
    });
  }, [spoken, i18n, words]);
  return spoken;
}
