/** The arrangement of every page: the map fills it, and what is in the slots floats over the map. */
import { useTranslation } from 'react-i18next';
import { Stage } from '../stage/Stage';
import { selectPanelAway } from '../view/selectors';
import { useAtlas } from '../view/use-atlas';
import { Announcer } from './Announcer';
import { Printing } from './copies/Printing';
import { Notices } from './Notices';
import type { FrameProps } from './Page';
import { Part } from './Part';
import { SkipLinks, type SkipLinksProps } from './SkipLinks';
import { Slot, type Parts } from './Slot';
import { standingWords } from './first-stages';
import { takeOverMap } from './take-over';

/** The slots around the map, and `over` for a dialog that covers it. */
type Slots = Readonly<Record<'top' | 'left' | 'bottom' | 'panel' | 'over', Parts>>;

interface LayoutProps extends Pick<FrameProps, 'geometry' | 'scheme' | 'problems'> {
  readonly slots: Slots;
  /** Where those who use the keyboard can go past the rest of the page. */
  readonly skipTo: SkipLinksProps['to'];
  /** Name of the region at the bottom. */
  readonly bottomLabel: string;
}

/** Which panel is open, as the style sheet needs to know it: `overview` is narrower than the others. */
function usePanelRoom(hasPanel: boolean): 'overview' | 'subject' | 'away' {
  return useAtlas((state) => {
    if (!hasPanel || selectPanelAway(state)) return 'away';
    return state.view.selection === null ? 'overview' : 'subject';
  });
}

export function Layout({ slots, skipTo, bottomLabel, geometry, scheme, problems }: LayoutProps) {
  const { t } = useTranslation('ui');
  const { geography } = geometry;
  const chrome = useAtlas((state) => state.view.chrome);
  const covered = useAtlas((state) => state.dialog !== null);
  const drawer = useAtlas((state) => state.drawer);
  const panel = usePanelRoom(slots.panel.length > 0);
  return (
    <>
      <SkipLinks to={skipTo} />
      <div className="page" data-chrome={chrome} data-panel={panel} data-drawer={drawer} data-covered={covered}>
        {/* Empty: the style sheet gives it the size of what no panel covers, and the camera frames its view in it. */}
        <div className="page-free" />
        {geography && <Printing geography={geography} scheme={scheme} />}
        {/* First in the tab order: readers who cannot read the page's language or colours change those first. */}
        {slots.top.length > 0 && (
          <header className="page-top" data-dock>
            <Slot parts={slots.top} />
          </header>
        )}
        <main className="page-main">
          <h1 className="visually-hidden" translate="no">
            {t('title')}
          </h1>
          {/* Covered parts must not take the focus; the style sheets hide everything else under a dialog. */}
          <div className="page-stage" inert={covered}>
            {geography && (
              <Part onStopped={takeOverMap}>
                <Stage geography={geography} scheme={scheme} standing={standingWords} onPlaced={takeOverMap} />
              </Part>
            )}
          </div>
          <Slot parts={slots.over} />
        </main>
        <Slot parts={slots.panel} />
        <div className="page-left">
          <Slot parts={slots.left} />
        </div>
        {slots.bottom.length > 0 && (
          <section className="page-bottom" data-dock aria-label={bottomLabel}>
            <Slot parts={slots.bottom} />
          </section>
        )}
        <Notices geometry={geometry} problems={problems} />
        <Announcer />
      </div>
    </>
  );
}
