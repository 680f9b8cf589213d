/** The open panel: the one that the selection asks for, or the overview. Gives the focus back to where it came from. */
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { officeById, operationById, partnerByCode, stateByCode, themeById } from '../content/content';
import { selectSelection } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { OfficePanel } from './OfficePanel';
import { OperationPanel } from './OperationPanel';
import { OverviewPanel } from './OverviewPanel';
import type { PanelProps } from './panel-props';
import { PartnerPanel } from './PartnerPanel';
import { StatePanel } from './StatePanel';
import { ThemePanel } from './ThemePanel';

const OVERVIEW = 'overview';

export interface PanelSlots {
  /** Stands in the overview on a phone, where there is no room for it beside the map. */
  readonly overviewFilter: ReactNode;
}

export function Panel({ overviewFilter }: PanelSlots) {
  const store = useAtlasStore();
  const selection = useAtlas(selectSelection);
  const open = useAtlas((state) => state.panel);
  const subject = selection ? `${selection.kind}:${selection.id}` : OVERVIEW;
  /** What had the focus before a panel took it. */
  const cameFrom = useRef<Element | null>(null);
  const lastSubject = useRef<string | null>(null);

  useEffect(() => {
    const before = lastSubject.current;
    lastSubject.current = subject;
    // A page that opens with a panel leaves the focus where a reader expects it: at the start.
    if (before === null || before === subject) return;
    if (subject === OVERVIEW) {
      const back = cameFrom.current?.isConnected ? cameFrom.current : document.querySelector('.stage-map');
      cameFrom.current = null;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      return;
    }
    document.querySelector<HTMLElement>('.panel-heading')?.focus({ preventScroll: true });
  }, [subject]);
  useEffect(
    () =>
      store.subscribe((state, last) => {
        if (state.view.selection !== null && last.view.selection === null) cameFrom.current = document.activeElement;
      }),
    [store],
  );
  const onClose = useCallback(() => {
    const { view, clearSelection, closePanel } = store.getState();
    if (view.selection) clearSelection();
    else closePanel();
  }, [store]);

  if (open === 'closed' && selection === null) return null;
  const frame: PanelProps = { subject, onClose };
  if (selection === null) return <OverviewPanel {...frame} filter={overviewFilter} />;
  const { kind, id } = selection;
  const operation = kind === 'operation' ? operationById(id) : undefined;
  const office = kind === 'office' ? officeById(id) : undefined;
  const state = kind === 'state' ? stateByCode(id) : undefined;
  const partner = kind === 'partner' ? partnerByCode(id) : undefined;
  const theme = kind === 'theme' ? themeById(id) : undefined;
  if (operation) return <OperationPanel {...frame} operation={operation} />;
  if (office) return <OfficePanel {...frame} found={office} />;
  if (state) return <StatePanel {...frame} state={state} />;
  if (partner) return <PartnerPanel {...frame} partner={partner} />;
  if (theme) return <ThemePanel {...frame} theme={theme} />;
  return <OverviewPanel {...frame} filter={overviewFilter} />;
}
