/** The list and the matrix, connected: the same content and filter as the map, and all of it to take away. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import { evidenceTable, operationPlaces, operationsTable, statesTable } from '../explore/download';
import { Downloads, type DownloadFormat } from '../explore/Downloads';
import { geoJsonText, toCsv, toJson, type About } from '../explore/file-formats';
import { ListView, type OperationRow, type StateRow } from '../explore/ListView';
import { Matrix, matrixKey, type MatrixCell } from '../explore/Matrix';
import { saveFile } from '../explore/save-file';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { matchingOperations, shownOperations } from '../scene/filter';
import { operationOf } from '../scene/lookup';
import { selectStillView } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

const MIME: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};

function useAbout(): About {
  const { t } = useTranslation('ui');
  return {
    title: t('title'),
    address: window.location.href,
    disclaimer: `${t('legend.boundaries')} ${t('legend.independent')}`,
    notes: { 'unscr-1244': t('notes.unscr-1244') },
  };
}

/** What the view shows, in words: made once for the list, the matrix and the files. */
function useShown() {
  const view = useAtlas(selectStillView);
  const operations = shownOperations(view, content);
  const matching = matchingOperations(view, content);
  return { view, operations, matching, selected: operationOf(view.selection, content) };
}

export function List({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const store = useAtlasStore();
  const about = useAbout();
  const { view, operations, matching, selected } = useShown();
  const { lang, selection } = view;

  const operationRows = operations.map((operation): OperationRow => {
    const from = operation.phases[0]?.from ?? operation.established.date;
    return {
      id: operation.id,
      matched: matching.includes(operation),
      selected: operation === selected,
      name: words.operations[operation.id]?.name ?? operation.id,
      type: t(`operation.type.${operation.type}`),
      host: words.states[operation.host]?.name ?? operation.host,
      since: formatDate(from, lang),
      sinceDate: from,
      offices: operation.officeCount?.value ?? null,
      themes:
        operation.themes.length === 0
          ? null
          : operation.themes.filter(({ strength }) => strength === 'documented').length,
      status: t(`list.status.${operation.status}`),
    };
  });
  const hosted = (code: string) =>
    operations
      .filter(({ host, alsoHosts }) => host === code || alsoHosts.includes(code))
      .map(({ id }) => ({ id, name: words.operations[id]?.name ?? id }));
  const stateRows: readonly StateRow[] = [
    ...content.states.map(({ code, admitted }): StateRow => ({
      id: code,
      kind: 'state',
      matched: view.themes.length === 0 || matching.some(({ host }) => host === code),
      selected: selection?.kind === 'state' && selection.id === code,
      name: words.states[code]?.name ?? code,
      capital: words.states[code]?.capital ?? null,
      since: formatDate(admitted, lang),
      sinceDate: admitted,
      operations: hosted(code),
      chairpersonship: content.chairs.filter(({ holder }) => holder === code).map(({ year }) => year),
    })),
    ...content.partners.map(({ code, since }): StateRow => ({
      id: code,
      kind: 'partner',
      matched: view.themes.length === 0,
      selected: selection?.kind === 'partner' && selection.id === code,
      name: words.states[code]?.name ?? code,
      capital: words.states[code]?.capital ?? null,
      since: String(since),
      sinceDate: String(since),
      operations: [],
      chairpersonship: [],
    })),
  ];

  const download = (format: DownloadFormat): void => {
    const ids = operations.map(({ id }) => id);
    const table = operationsTable(content, words, ids, about);
    const codes = [...content.states, ...content.partners].map(({ code }) => code);
    if (format === 'geojson') {
      saveFile(
        'osce-atlas-places.geojson',
        MIME.geojson,
        geoJsonText(operationPlaces(content, words, ids, about), about, lang),
      );
    } else if (format === 'json') {
      saveFile('osce-atlas-operations.json', MIME.json, toJson(table, about, lang));
      saveFile(
        'osce-atlas-states.json',
        MIME.json,
        toJson(statesTable(content, words, codes, about, ids), about, lang),
      );
    } else {
      const states = statesTable(content, words, codes, about, ids);
      saveFile('osce-atlas-operations.csv', MIME.csv, toCsv(table.rows, table.columns));
      saveFile('osce-atlas-states.csv', MIME.csv, toCsv(states.rows, states.columns));
    }
  };

  return (
    <ListView
      operations={operationRows}
      states={stateRows}
      lang={lang}
      onSelect={(target) => {
        store.getState().select(target);
        onClose();
      }}
      onClose={onClose}
      actions={<Downloads onDownload={download} />}
    />
  );
}

export function ThemesMatrix({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const store = useAtlasStore();
  const about = useAbout();
  const { view, operations, matching } = useShown();
  const cells = new Map(
    operations.flatMap((operation) =>
      operation.themes.map(({ theme, strength, sources }): [string, MatrixCell] => [
        matrixKey(operation.id, theme),
        {
          strength,
          evidence: words.operations[operation.id]?.evidence[theme] ?? '',
          sources: sources.flatMap((key) => operation.sources[key] ?? []),
        },
      ]),
    ),
  );
  return (
    <Matrix
      operations={operations.map((operation) => ({
        id: operation.id,
        name: words.operations[operation.id]?.name ?? operation.id,
        city: words.operations[operation.id]?.city ?? operation.id,
        matched: matching.includes(operation),
      }))}
      themes={content.themes.map(({ id, dimension }) => ({
        id,
        dimension,
        short: words.themes[id]?.short ?? id,
        label: words.themes[id]?.label ?? id,
        chosen: view.themes.includes(id),
      }))}
      cells={cells}
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
            const ids = operations.map(({ id }) => id);
            const table = evidenceTable(
              content,
              words,
              ids,
              content.themes.map(({ id }) => id),
              about,
            );
            if (format === 'json') saveFile('osce-atlas-themes.json', MIME.json, toJson(table, about, view.lang));
            else saveFile('osce-atlas-themes.csv', MIME.csv, toCsv(table.rows, table.columns));
          }}
        />
      }
    />
  );
}
