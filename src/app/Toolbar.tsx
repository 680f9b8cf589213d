/** Language and colours, and the overview when it was put away. */
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import type { Preferences } from '../view/preferences';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { Tools } from './Tools';
import { OWN_NAMES } from './own-names';
import type { LanguageChoice } from './use-language';
import { LANGUAGES, SCHEMES, type Language, type Scheme } from '../view/view';

const SYSTEM = 'system';

export interface ToolbarProps {
  readonly preferences: Preferences;
  readonly language: Pick<LanguageChoice, 'pending' | 'choose'>;
  /** On a phone the tools stand in the overview's sheet instead. */
  readonly withTools: boolean;
}

export function Toolbar({ preferences, language: { pending, choose }, withTools }: ToolbarProps) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const lang = useAtlas((state) => state.view.lang);
  const scheme = useAtlas((state) => state.view.scheme);
  const panelAway = useAtlas((state) => state.panel === 'closed' && state.view.selection === null);
  const chooseLanguage = (value: string): void => {
    const language = LANGUAGES.find((known): known is Language => known === value);
    if (!language) return;
    choose(language);
  };
  const chooseScheme = (value: string): void => {
    const chosen = SCHEMES.find((known): known is Scheme => known === value) ?? null;
    // Only here, where the reader picks one: what a link asks for is not theirs to keep.
    preferences.keepScheme(chosen);
    store.getState().chooseScheme(chosen);
  };

  return (
    <header className="toolbar" data-panel={panelAway ? 'away' : 'open'} data-dock="none">
      {withTools && <Tools />}
      <label className="toolbar-choice">
        <span className="visually-hidden">{t('language')}</span>
        <span className="toolbar-short" aria-hidden="true" translate="no">
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
      <label className="toolbar-choice">
        <span className="visually-hidden">{t('scheme.label')}</span>
        <span className="toolbar-short" aria-hidden="true">
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
      {panelAway && (
        <button
          type="button"
          className="button"
          onClick={() => {
            store.getState().reopenPanel();
          }}
        >
          {t('overview.open')}
        </button>
      )}
    </header>
  );
}
