/** Ways back to the overview that was put away, and from a small frame to the whole page. */
import { useTranslation } from 'react-i18next';
import { linkOfState } from '../view/link';
import { selectPanelAway } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

/** Nothing where the panel is open. */
export function ReopenOverview() {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const panelAway = useAtlas(selectPanelAway);
  if (!panelAway) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        store.getState().reopenPanel();
      }}
    >
      {t('overview.open')}
    </button>
  );
}

/** The same view, with everything around it, in a window of its own. */
export function WholePage() {
  const { t } = useTranslation('ui');
  const whole = useAtlas(linkOfState);
  return (
    <a className="button" href={whole} target="_blank" rel="noopener">
      {t('overview.whole')}
    </a>
  );
}
