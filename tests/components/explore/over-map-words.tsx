/** The words of the year, the list, the matrix and the downloads, in English. */
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { WordsContext } from '../../../src/locales/use-words';
import { knownViews } from '../../../src/page/known';
import { createAtlasStore } from '../../../src/view/store';
import { AtlasContext } from '../../../src/view/use-atlas';
import { english } from '../../unit/explore/world';

const ui = {
  notPublished: 'not published here',
  themes: {
    dimension: {
      'politico-military': 'Politico-military',
      'economic-environmental': 'Economic and environmental',
      human: 'Human dimension',
      'cross-dimensional': 'Cross-dimensional',
    },
  },
  year: {
    label: 'Year',
    play: 'Play the years',
    pause: 'Pause',
    today: 'Today',
    borders: 'Borders are those of today.',
  },
  list: {
    heading: 'List of operations and States',
    close: 'Close the list',
    unmatched: 'does not match the filter',
    partner: 'Partner for Co-operation',
    sortable: 'choose a column heading to sort',
    column: {
      name: 'Name',
      type: 'Type',
      host: 'Host',
      since: 'Since',
      offices: 'Offices',
      themes: 'Themes',
      status: 'Status in {{year}}',
      capital: 'Capital',
      operation: 'Field operation',
      chairpersonship: 'Chairpersonship',
    },
    operations_one: '{{count}} field operation',
    operations_other: '{{count}} field operations',
    states_one: '{{count}} participating State',
    states_other: '{{count}} participating States',
    partners_one: '{{count}} Partner for Co-operation',
    partners_other: '{{count}} Partners for Co-operation',
    matching_one: '{{count}} matches the filter',
    matching_other: '{{count}} match the filter',
  },
  matrix: {
    heading: 'Operations by themes',
    close: 'Close the matrix',
    label: 'Field operations in rows, themes in columns; a mark where there is evidence of work',
    operation: 'Field operation',
    count: 'Number of themes',
    total: 'Number of operations',
    sortThemes: 'Sort the themes of each group by number of operations',
    documented: 'documented',
    weak: 'older or indirect source, not counted',
    none: 'No evidence found here.',
    sources_one: 'Source:',
    sources_other: 'Sources:',
    covers_one: 'Documented work on {{count}} theme',
    covers_other: 'Documented work on {{count}} themes',
    works_one: '{{count}} operation with documented work',
    works_other: '{{count}} operations with documented work',
    hint: 'The arrow keys walk through the marks. Enter on a mark opens the operation, on a theme it filters by it.',
    dimension: {
      'politico-military': 'Politico-military',
      'economic-environmental': 'Economy, environment',
      human: 'Human dimension',
      'cross-dimensional': 'Cross-dimensional',
    },
  },
  downloads: {
    label: 'Download what is shown',
    format: {
      csv: 'CSV',
      json: 'JSON',
      geojson: 'Places (GeoJSON)',
    },
  },
};

const shared = i18next.createInstance();
void shared.init({
  lng: 'en',
  ns: ['ui'],
  defaultNS: 'ui',
  resources: { en: { ui } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Names are links to their views, in the view that is open. */
const store = createAtlasStore(knownViews('en', 2026));

export function WithWords({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <I18nextProvider i18n={shared}>
      <AtlasContext value={store}>
        <WordsContext value={english}>{children}</WordsContext>
      </AtlasContext>
    </I18nextProvider>
  );
}
