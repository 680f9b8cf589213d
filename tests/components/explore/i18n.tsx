/** The words of the search and of the filter, as short as the tests need them. */
import i18next, { type i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { WordsContext } from '../../../src/locales/use-words';
import { english } from '../../unit/explore/world';

const ui = {
  search: {
    label: 'Search',
    placeholder: 'Country, mission, theme',
    clear: 'Clear the search',
    list: 'Search results',
    results_one: '{{count}} result',
    results_other: '{{count}} results',
    none: 'Nothing found for “{{query}}”.',
    hint: 'Try a name.',
    kind: {
      state: 'participating State',
      partner: 'Partner for Co-operation',
      capital: 'capital, {{of}}',
      territory: 'see {{of}}',
      operation: 'field operation, {{of}}',
      'closed-operation': 'closed field operation, {{of}}',
      office: 'office, {{of}}',
      theme: 'field of work',
    },
  },
  themes: {
    heading: 'Themes',
    none: 'No field operation is shown.',
    dimension: {
      'politico-military': 'Politico-military',
      'economic-environmental': 'Economic',
      human: 'Human',
      'cross-dimensional': 'Cross-dimensional',
    },
    chosen_one: '{{count}} chosen',
    chosen_other: '{{count}} chosen',
    chip_one: '{{theme}}, {{count}} operation',
    chip_other: '{{theme}}, {{count}} operations',
    matching_one: '{{count}} of {{total}} operations works on any of the chosen themes',
    matching_other: '{{count}} of {{total}} operations work on any of the chosen themes',
    all_one: '{{count}} operation shown',
    all_other: '{{count}} operations shown',
    clear: 'Clear themes',
  },
};

function instance(): i18n {
  const made = i18next.createInstance();
  void made.use(initReactI18next).init({
    lng: 'en',
    ns: ['ui'],
    defaultNS: 'ui',
    resources: { en: { ui } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return made;
}

const shared = instance();

export function InEnglish({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <I18nextProvider i18n={shared}>
      <WordsContext value={english}>{children}</WordsContext>
    </I18nextProvider>
  );
}
