/** The columns of the list's two tables: how each is headed, sorted and written. */
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from '../../view/view';
import { ViewLink } from '../../view/ViewLink';
import type { OperationRow, StateRow } from './list-data';
import type { SortableColumns, SortableRow } from './SortableTable';

type OnSelect = (target: Selection) => void;

interface ColumnsOf {
  readonly t: TFunction<'ui'>;
  readonly onSelect: OnSelect;
}

const nothing = <span className="list-nothing">–</span>;

/** The columns of the field operations, with their status in the year. */
export function operationColumns({
  t,
  year,
  onSelect,
}: ColumnsOf & { readonly year: number }): SortableColumns<OperationRow> {
  const numberOr = (value: number | null): ReactNode =>
    value ?? <span className="list-nothing">{t('notPublished')}</span>;
  return [
    {
      key: 'name',
      heading: t('list.column.name'),
      value: ({ name }) => name,
      cell: (row) => <Name row={row} to={{ kind: 'operation', id: row.id }} onSelect={onSelect} />,
    },
    { key: 'type', heading: t('list.column.type'), value: ({ type }) => type, cell: ({ type }) => type },
    { key: 'host', heading: t('list.column.host'), value: ({ host }) => host, cell: ({ host }) => host },
    since(t('list.column.since')),
    {
      key: 'offices',
      heading: t('list.column.offices'),
      numeric: true,
      value: ({ offices }) => offices,
      cell: ({ offices }) => numberOr(offices),
    },
    {
      key: 'themes',
      heading: t('list.column.themes'),
      numeric: true,
      value: ({ themes }) => themes,
      cell: ({ themes }) => numberOr(themes),
    },
    {
      key: 'status',
      heading: t('list.column.status', { year }),
      value: ({ status }) => status,
      cell: ({ status }) => status,
    },
  ];
}

/** The columns of the participating States and Partners. */
export function stateColumns({ t, onSelect }: ColumnsOf): SortableColumns<StateRow> {
  return [
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
    since(t('list.column.since')),
    {
      key: 'operation',
      heading: t('list.column.operation'),
      value: (row) => row.operations[0]?.name ?? null,
      cell: (row) =>
        row.operations.length === 0
          ? nothing
          : row.operations.map(({ id, name }) => (
              <NameLink key={id} to={{ kind: 'operation', id }} isOther onSelect={onSelect}>
                {name}
              </NameLink>
            )),
    },
    {
      key: 'chairpersonship',
      heading: t('list.column.chairpersonship'),
      value: ({ chairpersonship }) => chairpersonship.at(-1) ?? null,
      cell: ({ chairpersonship }) => (chairpersonship.length === 0 ? nothing : chairpersonship.join(', ')),
    },
  ];
}

/** Shown in words, sorted by date. */
const since = (heading: string) => ({
  key: 'since',
  heading,
  value: ({ sinceDate }: OperationRow | StateRow) => sinceDate,
  cell: (row: OperationRow | StateRow) => row.since,
});

interface NameProps {
  readonly row: SortableRow & { readonly name: string };
  /** Further text. */
  readonly kind?: string | undefined;
  /** Null for what has no panel. */
  readonly to: Selection | null;
  readonly onSelect: OnSelect;
}

function Name({ row, kind, to, onSelect }: NameProps) {
  const { t } = useTranslation('ui');
  return (
    <>
      {to ? (
        <NameLink to={to} isSelected={row.selected} onSelect={onSelect}>
          {row.name}
        </NameLink>
      ) : (
        <span>{row.name}</span>
      )}
      {kind !== undefined && <span className="list-kind">{kind}</span>}
      {!row.matched && <span className="visually-hidden">{` (${t('list.unmatched')})`}</span>}
    </>
  );
}

interface NameLinkProps {
  readonly to: Selection;
  readonly isSelected?: boolean;
  /** It leads to something other than the row's own subject. */
  readonly isOther?: boolean;
  readonly onSelect: OnSelect;
  readonly children: string;
}

function NameLink({ to, isSelected = false, isOther = false, onSelect, children }: NameLinkProps) {
  return (
    <ViewLink
      to={to}
      className={`data-table-name list-name${isOther ? ' list-other' : ''}`}
      aria-current={isSelected ? 'true' : undefined}
      onFollow={() => {
        onSelect(to);
      }}
    >
      {children}
    </ViewLink>
  );
}
