/** The same content as the map's, under the same filter, as two tables. */
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Elements } from '../../ui/elements';
import type { Selection } from '../../view/view';
import { ViewLink } from '../../view/ViewLink';
import { OverMap } from '../../ui/OverMap';
import { SortableTable, type SortableColumn, type SortableRow } from './SortableTable';
import './data-table.css';
import './list-view.css';

/** A field operation in words. */
export interface OperationRow extends SortableRow {
  readonly name: string;
  readonly type: string;
  readonly host: string;
  /** When it opened, in words. */
  readonly since: string;
  /** The same as an ISO date of any precision, to sort by. */
  readonly sinceDate: string;
  /** Null where the number is not published. */
  readonly offices: number | null;
  /** Themes with documented work. */
  /** Null where nothing was recorded of its fields of work. */
  readonly themes: number | null;
  readonly status: string;
}

/** A participating State or a Partner for Co-operation in words. */
export interface StateRow extends SortableRow {
  /** `former`: it is no more, and has no panel. */
  readonly kind: 'state' | 'partner' | 'former';
  /** What it is, where that is not a participating State of today. */
  readonly note: string | null;
  readonly name: string;
  /** Null where none is shown. */
  readonly capital: string | null;
  readonly since: string;
  readonly sinceDate: string;
  /** Field operations in it, of those that are shown. */
  readonly operations: readonly { readonly id: string; readonly name: string }[];
  /** Years in which it held the Chairpersonship, in their order. */
  readonly chairpersonship: readonly number[];
}

export interface ListViewProps {
  readonly operations: readonly OperationRow[];
  readonly states: readonly StateRow[];
  /** The language by whose alphabet the rows are sorted. */
  readonly lang: string;
  /** The year that is shown. */
  readonly year: number;
  /** What "shown" means, in words. */
  readonly shown: readonly string[];
  readonly onSelect: (target: Selection) => void;
  readonly onClose: () => void;
  /** What can be done with the whole list, such as downloading it. */
  readonly actions?: Elements;
}

interface NameProps {
  readonly row: SortableRow & { readonly name: string };
  /** What else there is to say of what stands here. */
  readonly kind?: string | undefined;
  /** Null for what has no panel. */
  readonly to: Selection | null;
  readonly onSelect: (target: Selection) => void;
}

function Name({ row, kind, to, onSelect }: NameProps): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <>
      {to ? (
        <ViewLink
          to={to}
          className="data-table-name list-name"
          aria-current={row.selected ? 'true' : undefined}
          onFollow={() => {
            onSelect(to);
          }}
        >
          {row.name}
        </ViewLink>
      ) : (
        <span>{row.name}</span>
      )}
      {kind !== undefined && <span className="list-kind">{kind}</span>}
      {!row.matched && <span className="visually-hidden">{` (${t('list.unmatched')})`}</span>}
    </>
  );
}

const matchedOf = (rows: readonly SortableRow[]): number => rows.filter(({ matched }) => matched).length;
const nothing = <span className="list-nothing">–</span>;

/** A large region over the map with a table of the field operations and one of the States and Partners. */
export function ListView({
  operations,
  states,
  lang,
  year,
  shown,
  onSelect,
  onClose,
  actions,
}: ListViewProps): ReactNode {
  const { t } = useTranslation('ui');

  const operationColumns = useMemo(
    (): [SortableColumn<OperationRow>, ...SortableColumn<OperationRow>[]] => [
      {
        key: 'name',
        heading: t('list.column.name'),
        value: ({ name }) => name,
        cell: (row) => <Name row={row} to={{ kind: 'operation', id: row.id }} onSelect={onSelect} />,
      },
      { key: 'type', heading: t('list.column.type'), value: ({ type }) => type, cell: ({ type }) => type },
      { key: 'host', heading: t('list.column.host'), value: ({ host }) => host, cell: ({ host }) => host },
      {
        key: 'since',
        heading: t('list.column.since'),
        value: ({ sinceDate }) => sinceDate,
        cell: ({ since }) => since,
      },
      {
        key: 'offices',
        heading: t('list.column.offices'),
        numeric: true,
        value: ({ offices }) => offices,
        cell: ({ offices }) => offices ?? <span className="list-nothing">{t('notPublished')}</span>,
      },
      {
        key: 'themes',
        heading: t('list.column.themes'),
        numeric: true,
        value: ({ themes }) => themes,
        cell: ({ themes }) => themes ?? <span className="list-nothing">{t('notPublished')}</span>,
      },
      {
        key: 'status',
        heading: t('list.column.status', { year }),
        value: ({ status }) => status,
        cell: ({ status }) => status,
      },
    ],
    [t, year, onSelect],
  );

  const stateColumns = useMemo(
    (): [SortableColumn<StateRow>, ...SortableColumn<StateRow>[]] => [
      {
        key: 'name',
        heading: t('list.column.name'),
        value: ({ name }) => name,
        cell: (row) => (
          <Name
            row={row}
            kind={row.note ?? undefined}
            to={row.kind === 'former' ? null : { kind: row.kind, id: row.id }}
            onSelect={onSelect}
          />
        ),
      },
      {
        key: 'capital',
        heading: t('list.column.capital'),
        value: ({ capital }) => capital,
        cell: ({ capital }) => capital ?? nothing,
      },
      {
        key: 'since',
        heading: t('list.column.since'),
        value: ({ sinceDate }) => sinceDate,
        cell: ({ since }) => since,
      },
      {
        key: 'operation',
        heading: t('list.column.operation'),
        value: (row) => row.operations[0]?.name ?? null,
        cell: (row) =>
          row.operations.length === 0
            ? nothing
            : row.operations.map(({ id, name }) => (
                <ViewLink
                  key={id}
                  to={{ kind: 'operation', id }}
                  className="data-table-name list-name list-other"
                  onFollow={() => {
                    onSelect({ kind: 'operation', id });
                  }}
                >
                  {name}
                </ViewLink>
              )),
      },
      {
        key: 'chairpersonship',
        heading: t('list.column.chairpersonship'),
        value: ({ chairpersonship }) => chairpersonship.at(-1) ?? null,
        cell: ({ chairpersonship }) => (chairpersonship.length === 0 ? nothing : chairpersonship.join(', ')),
      },
    ],
    [t, onSelect],
  );

  const captionOf = (rows: readonly SortableRow[], what: string): ReactNode => {
    const matched = matchedOf(rows);
    return (
      <>
        <span>{what}</span>
        {matched < rows.length && (
          <span className="list-matching">{` · ${t('list.matching', { count: matched })}`}</span>
        )}
        <span className="visually-hidden">{` (${t('list.sortable')})`}</span>
      </>
    );
  };
  const participating = states.filter(({ kind }) => kind !== 'partner').length;
  const partners = states.length - participating;

  return (
    <OverMap heading={t('list.heading')} closeLabel={t('list.close')} onClose={onClose} actions={actions}>
      <p className="list-shown">{shown.join(' ')}</p>
      <SortableTable
        caption={captionOf(operations, t('list.operations', { count: operations.length }))}
        columns={operationColumns}
        rows={operations}
        lang={lang}
      />
      <SortableTable
        caption={captionOf(
          states,
          `${t('list.states', { count: participating })} · ${t('list.partners', { count: partners })}`,
        )}
        columns={stateColumns}
        rows={states}
        lang={lang}
      />
    </OverMap>
  );
}
