/** In a small frame: the way back to the overview, and to the whole page. */
import { useTranslation } from 'react-i18next';
import { linkOfState } from '../view/link';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

export function CompactBar() {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const panelAway = useAtlas((state) => state.panel === 'closed' && state.view.selection === null);
  const whole = useAtlas(linkOfState);
  return (
    <header className="toolbar" data-panel={panelAway ? 'away' : 'open'} data-dock="none">
      {panelAway && (
        <button
          type="button"
          className="button"
          onClick={() => {
            store.getState().reopenPanel();
          }}
        >
          {t('overview.open')}
        </button>
      )}
      <a className="button" href={whole} target="_blank" rel="noopener">
        {t('overview.whole')}
      </a>
    </header>
  );
}
