/** The open panel: the one that the selection asks for, or the overview. Gives the focus back to where it came from. */
import { useEffect, useRef, type ReactNode } from 'react';
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

export interface PanelSlots {
  /** Stands in the overview on a phone, where there is no room for it beside the map. */
  readonly overviewFilter: ReactNode;
}

export function Panel({ overviewFilter }: PanelSlots) {
  const store = useAtlasStore();
  const selection = useAtlas(selectSelection);
  const open = useAtlas((state) => state.panel);
  const subject = selection ? `${selection.kind}:${selection.id}` : 'overview';
  /** What had the focus before a panel took it. */
  const cameFrom = useRef<Element | null>(null);
  const lastSubject = useRef(subject);
  const takesFocus = lastSubject.current !== subject && selection !== null;

  useEffect(() => {
    if (lastSubject.current === subject) return;
    const before = lastSubject.current;
    lastSubject.current = subject;
    if (subject === 'overview') {
      // The panel is gone: back to what opened it, or to the map.
      const back = cameFrom.current;
      cameFrom.current = null;
      const target = back?.isConnected ? back : document.querySelector('.stage-map');
      if (target instanceof HTMLElement && before !== 'overview') target.focus({ preventScroll: true });
    }
  }, [subject]);
  useEffect(
    () =>
      store.subscribe((state, last) => {
        if (state.view.selection !== null && last.view.selection === null) cameFrom.current = document.activeElement;
      }),
    [store],
  );

  if (open === 'closed' && selection === null) return null;
  const frame: PanelProps = {
    subject,
    takesFocus,
    onClose: () => {
      if (selection) store.getState().clearSelection();
      else store.getState().closePanel();
    },
  };
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
