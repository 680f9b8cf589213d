/** What the colours and marks mean, and what the map does not say: boundaries, names, Kosovo, and that it is not the OSCE's. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEGEND_AREAS, LEGEND_MARKS } from '../scene/legend';
import { Icon } from '../ui/Icon';

/** @param narrow folded behind its button until it is asked for. */
export function Legend({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation('ui');
  const [asked, setAsked] = useState<boolean | null>(null);
  const open = asked ?? !narrow;
  return (
    <footer className="legend" data-dock={narrow ? 'none' : 'left'} data-open={open}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        onClick={() => {
          setAsked(!open);
        }}
      >
        {t('legend.label')}
        <Icon name="chevron" />
      </button>
      {/* It scrolls where the window is low: the keyboard must come to it. */}
      <div className="legend-body" role="region" aria-label={t('legend.label')} tabIndex={0} hidden={!open}>
        <ul className="legend-keys">
          {LEGEND_AREAS.map((role) => (
            <li key={role}>
              <span className="legend-swatch" data-role={role} aria-hidden="true" />
              {t(`legend.${role}`)}
            </li>
          ))}
          {LEGEND_MARKS.map((role) => (
            <li key={role}>
              <span className="legend-mark" data-role={role} aria-hidden="true" />
              {t(`legend.${role}`)}
            </li>
          ))}
        </ul>
        <p className="legend-notes">
          {t('legend.boundaries')} {t('notes.unscr-1244')} {t('legend.sovereignty')}{' '}
          <strong>{t('legend.independent')}</strong> {t('legend.geometry')}
        </p>
      </div>
    </footer>
  );
}
