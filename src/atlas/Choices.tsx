/** The reader's choices for the whole page: language and colours. */
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import type { Preferences } from '../view/preferences';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { OWN_NAMES } from '../view/own-names';
import { useLanguageChoice } from '../page/use-language';
import { LANGUAGES, SCHEMES, type Language, type Scheme } from '../view/view';

const SYSTEM = 'system';

interface ChoicesProps {
  readonly preferences: Preferences;
}

export function Choices({ preferences }: ChoicesProps) {
  const { t } = useTranslation('ui');
  const { pending, choose } = useLanguageChoice();
  const store = useAtlasStore();
  const lang = useAtlas((state) => state.view.lang);
  const scheme = useAtlas((state) => state.view.scheme);
  const chooseLanguage = (value: string): void => {
    const language = LANGUAGES.find((known): known is Language => known === value);
    if (!language) return;
    choose(language);
  };
  const chooseScheme = (value: string): void => {
    const chosen = SCHEMES.find((known): known is Scheme => known === value) ?? null;
    // Stored only when the reader picks one: what a link asks for is not the reader's own choice.
    preferences.keepScheme(chosen);
    store.getState().chooseScheme(chosen);
  };

  return (
    <>
      <label className="choice">
        <span className="visually-hidden">{t('language')}</span>
        <span className="choice-short" aria-hidden="true" translate="no">
          {lang.toUpperCase()}
        </span>
        <select
          value={pending ?? lang}
          aria-busy={pending !== null}
          onChange={(event) => {
            chooseLanguage(event.target.value);
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language} translate="no">
              {OWN_NAMES[language]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span className="visually-hidden">{t('scheme.label')}</span>
        <span className="choice-short" aria-hidden="true">
          <Icon name="sun" />
        </span>
        <select
          value={scheme ?? SYSTEM}
          onChange={(event) => {
            chooseScheme(event.target.value);
          }}
        >
          <option value={SYSTEM}>{t('scheme.system')}</option>
          {SCHEMES.map((name) => (
            <option key={name} value={name}>
              {t(`scheme.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
