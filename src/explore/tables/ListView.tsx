import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Elements } from '../../ui/elements';
import { OverMap } from '../../ui/OverMap';
import type { Selection } from '../../view/view';
import { operationColumns, stateColumns } from './list-columns';
import type { OperationRow, StateRow } from './list-data';
import { SortableTable, type SortableRow } from './SortableTable';
import './data-table.css';
import './list-view.css';

export interface ListViewProps {
  readonly operations: readonly OperationRow[];
  readonly states: readonly StateRow[];
  /** The language by whose alphabet the rows are sorted. */
  readonly lang: string;
  /** The year that is shown. */
  readonly year: number;
  /** What the view shows, in words. */
  readonly shown: readonly string[];
  readonly onSelect: (target: Selection) => void;
  readonly onClose: () => void;
  /** Actions for the whole list, such as downloads. */
  readonly actions?: Elements;
}

/** The map's content under the same filter, as a table of the field operations and one of the States and Partners. */
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
  const ofOperations = useMemo(() => operationColumns({ t, year, onSelect }), [t, year, onSelect]);
  const ofStates = useMemo(() => stateColumns({ t, onSelect }), [t, onSelect]);
  const participating = states.filter(({ kind }) => kind !== 'partner').length;
  const partners = states.length - participating;

  return (
    <OverMap heading={t('list.heading')} closeLabel={t('list.close')} onClose={onClose} actions={actions}>
      <p className="list-shown">{shown.join(' ')}</p>
      <SortableTable
        caption={<Caption rows={operations} what={t('list.operations', { count: operations.length })} />}
        columns={ofOperations}
        rows={operations}
        lang={lang}
      />
      <SortableTable
        caption={
          <Caption
            rows={states}
            what={`${t('list.states', { count: participating })} · ${t('list.partners', { count: partners })}`}
          />
        }
        columns={ofStates}
        rows={states}
        lang={lang}
      />
    </OverMap>
  );
}

/** The number of rows, and how many of them match the filter. */
function Caption({ rows, what }: { readonly rows: readonly SortableRow[]; readonly what: string }) {
  const { t } = useTranslation('ui');
  const matched = rows.filter((row) => row.matched).length;
  return (
    <>
      <span>{what}</span>
      {matched < rows.length && <span className="list-matching">{` · ${t('list.matching', { count: matched })}`}</span>}
      <span className="visually-hidden">{` (${t('list.sortable')})`}</span>
    </>
  );
}
