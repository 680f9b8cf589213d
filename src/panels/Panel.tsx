/** The open panel: that of the selection, or the overview. Gives the focus back when it closes. */
import { useCallback, useEffect, useRef } from 'react';
import {
  chairByYear,
  formatById,
  institutionById,
  officeById,
  operationById,
  otherActivityById,
  partnerByCode,
  partnershipById,
  programmeById,
  stateByCode,
  themeById,
} from '../content/content';
import { afterPaint } from '../ui/after-paint';
import type { Elements } from '../ui/elements';
import type { Selection } from '../view/view';
import { selectSelection } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { ChairPanel } from './ChairPanel';
import { FormatPanel } from './FormatPanel';
import { InstitutionPanel } from './InstitutionPanel';
import { OfficePanel } from './OfficePanel';
import { OperationPanel } from './OperationPanel';
import { OverviewPanel } from './OverviewPanel';
import type { PanelProps } from './panel-props';
import { OtherActivityPanel } from './OtherActivityPanel';
import { PartnerPanel } from './PartnerPanel';
import { PartnershipPanel, ProgrammePanel } from './RelationPanel';
import { StatePanel } from './StatePanel';
import { ThemePanel } from './ThemePanel';

const OVERVIEW = 'overview';

interface PanelSlots {
  /** Shown in the overview on a phone, where there is no room for it beside the map. */
  readonly overviewFilter: Elements;
  readonly actions?: PanelProps['actions'];
}

export function Panel({ overviewFilter, actions }: PanelSlots) {
  const store = useAtlasStore();
  const selection = useAtlas(selectSelection);
  const open = useAtlas((state) => state.panel);
  /** A panel that a second click may take back does not take the focus yet. */
  const decided = useAtlas((state) => state.undecided === null);
  const subject = selection ? `${selection.kind}:${selection.id}` : OVERVIEW;
  /** The element that had the focus before a panel took it. */
  const cameFrom = useRef<Element | null>(null);
  const lastSubject = useRef<string | null>(null);

  useEffect(() => {
    if (!decided) return;
    const before = lastSubject.current;
    lastSubject.current = subject;
    // A page that opens with a panel leaves the focus at the start of the page.
    if (before === null || before === subject) return;
    const here = document.activeElement;
    // To give the focus makes the browser lay out the page; after the paint it has.
    return afterPaint(() => {
      const now = document.activeElement;
      // Meanwhile the reader may have gone to a field, and may be typing there.
      if (now !== here && now?.matches('input, select')) return;
      if (subject === OVERVIEW) {
        const back = cameFrom.current?.isConnected ? cameFrom.current : document.querySelector('.stage-map');
        cameFrom.current = null;
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
        return;
      }
      document.querySelector<HTMLElement>('.panel-heading')?.focus({ preventScroll: true });
    });
  }, [subject, decided]);
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
  const frame: PanelProps = { subject, onClose, actions };
  if (selection === null) return <OverviewPanel {...frame} filter={overviewFilter} />;
  return <Selected {...frame} selection={selection} otherwise={<OverviewPanel {...frame} filter={overviewFilter} />} />;
}

/** The panel of one thing of the content; `otherwise` for an unknown id. */
function Selected({
  selection: { kind, id },
  otherwise,
  ...frame
}: PanelProps & { readonly selection: Selection; readonly otherwise: Elements }) {
  switch (kind) {
    case 'operation': {
      const operation = operationById(id);
      if (operation) return <OperationPanel {...frame} operation={operation} />;
      const activity = otherActivityById(id);
      return activity ? <OtherActivityPanel {...frame} activity={activity} /> : otherwise;
    }
    case 'office': {
      const found = officeById(id);
      return found ? <OfficePanel {...frame} found={found} /> : otherwise;
    }
    case 'state': {
      const state = stateByCode(id);
      return state ? <StatePanel {...frame} state={state} /> : otherwise;
    }
    case 'partner': {
      const partner = partnerByCode(id);
      return partner ? <PartnerPanel {...frame} partner={partner} /> : otherwise;
    }
    case 'theme': {
      const theme = themeById(id);
      return theme ? <ThemePanel {...frame} theme={theme} /> : otherwise;
    }
    case 'institution': {
      const institution = institutionById(id);
      return institution ? <InstitutionPanel {...frame} institution={institution} /> : otherwise;
    }
    case 'format': {
      const format = formatById(id);
      return format ? <FormatPanel {...frame} format={format} /> : otherwise;
    }
    case 'partnership': {
      const partnership = partnershipById(id);
      return partnership ? <PartnershipPanel {...frame} partnership={partnership} /> : otherwise;
    }
    case 'programme': {
      const programme = programmeById(id);
      return programme ? <ProgrammePanel {...frame} programme={programme} /> : otherwise;
    }
    case 'chair': {
      const chair = chairByYear(id);
      return chair ? <ChairPanel {...frame} chair={chair} /> : otherwise;
    }
  }
}
