/** Buttons that bring back a closed overview, and lead from a small frame to the whole page. */
import { useTranslation } from 'react-i18next';
import { linkOfState } from '../view/link';
import { selectPanelAway } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

/** Renders nothing while the panel is open. */
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

/** A link to the same view with the full interface, in its own window. */
export function WholePage() {
  const { t } = useTranslation('ui');
  const whole = useAtlas(linkOfState);
  return (
    <a className="button" href={whole} target="_blank" rel="noopener">
      {t('overview.whole')}
    </a>
  );
}
