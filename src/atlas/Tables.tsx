/** The list and the matrix, connected to the store: the same content and filter as the map, with downloads. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import { evidenceTable } from '../explore/download/download-evidence';
import { operationPlaces, operationsTable } from '../explore/download/download-operations';
import { statesTable } from '../explore/download/download-states';
import { Downloads, type DownloadFormat } from '../explore/download/Downloads';
import { geoJsonText, toCsv, toJson, type About } from '../explore/download/file-formats';
import type { TableFacts } from '../explore/tables/facts';
import { fileInWords, operationRows, shownInWords, stateRows } from '../explore/tables/list-rows';
import { ListView } from '../explore/tables/ListView';
import { Matrix } from '../explore/tables/Matrix';
import { matrixCells, matrixOperations, matrixThemes } from '../explore/tables/matrix-rows';
import { saveFile } from '../explore/download/save-file';
import { ALL } from '../content/record-name';
import { useRecord } from '../locales/use-record';
import { useWords } from '../locales/use-words';
import { shownIn } from '../scene/shown';
import { OverMap } from '../ui/OverMap';
import { PartWaits } from '../ui/PartWaits';
import { linkOfState } from '../view/link';
import { selectStillView } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

const MIME: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/** What the view shows, and the notes that every downloaded file carries. */
function useShown() {
  const { t } = useTranslation('ui');
  const words = useWords();
  const view = useAtlas(selectStillView);
  const address = useAtlas(linkOfState);
  const shown = shownIn(view, content);
  const about: About = {
    title: t('title'),
    address,
    shown: fileInWords(shown, view.status, { words, t }),
    disclaimer: `${t('legend.boundaries')} ${t('legend.independent')}`,
    notes: { 'unscr-1244': t('notes.unscr-1244') },
  };
  return { view, shown, about, words };
}

export function List({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const { view, shown, about, words } = useShown();
  const { lang } = words;
  // The files need more than the rows.
  const { part: facts, ...waiting } = useRecord('tables', ALL);

  const download = (format: DownloadFormat, known: TableFacts): void => {
    if (format === 'geojson') {
      const text = geoJsonText(operationPlaces(shown, words, about), about, lang);
      saveFile('osce-atlas-places.geojson', MIME.geojson, text);
      return;
    }
    const tables = {
      operations: operationsTable(shown, known, words, about),
      states: statesTable(shown, content, known, words, about),
    };
    for (const [name, table] of Object.entries(tables)) {
      const text = format === 'json' ? toJson(table, about, lang) : toCsv(table, lang);
      saveFile(`osce-atlas-${name}.${format}`, MIME[format], text);
    }
  };

  return (
    <ListView
      operations={operationRows(shown, { words, t })}
      states={stateRows(shown, view.selection, content, { words, t })}
      lang={lang}
      year={view.year}
      shown={shownInWords(shown, view.status, { words, t }, 'themes')}
      onSelect={(target) => {
        store.getState().select(target);
        onClose();
      }}
      onClose={onClose}
      actions={
        facts ? (
          <Downloads
            onDownload={(format) => {
              download(format, facts);
            }}
          />
        ) : (
          <PartWaits {...waiting} onRetry={waiting.retry} />
        )
      }
    />
  );
}

export function ThemesMatrix({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const { view, shown, about, words } = useShown();
  const { part: facts, ...waiting } = useRecord('tables', ALL);
  if (!facts)
    return (
      <OverMap heading={t('matrix.heading')} closeLabel={t('matrix.close')} onClose={onClose}>
        <PartWaits {...waiting} onRetry={waiting.retry} />
      </OverMap>
    );
  return (
    <Matrix
      operations={matrixOperations(shown, words)}
      themes={matrixThemes(content, view.themes, words)}
      cells={matrixCells(shown, facts)}
      onSelect={(id) => {
        store.getState().select({ kind: 'operation', id });
        onClose();
      }}
      onToggleTheme={store.getState().toggleTheme}
      onClose={onClose}
      actions={
        <Downloads
          formats={['csv', 'json']}
          onDownload={(format) => {
            const table = evidenceTable(shown, content, facts, words, about);
            if (format === 'json') saveFile('osce-atlas-themes.json', MIME.json, toJson(table, about, words.lang));
            else saveFile('osce-atlas-themes.csv', MIME.csv, toCsv(table, words.lang));
          }}
        />
      }
    />
  );
}
