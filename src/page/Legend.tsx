/** The legend, and the notes on boundaries, names, Kosovo, and that the map is not the OSCE's. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { legendMarks } from '../scene/legend';
import { MARKS } from '../scene/mark-table';
import { AREA_ROLES } from '../scene/scene-types';
import { content } from '../content/content';
import { shownIn } from '../scene/shown';
import { selectStillView } from '../view/selectors';
import { useAtlas } from '../view/use-atlas';
import { Icon } from '../ui/Icon';
import './legend.css';

/** @param folded starts folded behind its button. */
export function Legend({ folded }: { readonly folded: boolean }) {
  const { t } = useTranslation('ui');
  const [asked, setAsked] = useState<boolean | null>(null);
  const open = asked ?? !folded;
  const view = useAtlas(selectStillView);
  // Rare, and only shown while selected, so it is explained only then.
  const future = shownIn(view, content).operations.some(({ time }) => time === 'not-yet');
  const marks = legendMarks().filter((role) => role !== 'future-operation' || future);
  return (
    <footer className="legend" data-dock data-open={open}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        onClick={() => {
          setAsked(!open);
        }}
      >
        <span>{t('legend.label')}</span>
        <Icon name="chevron" />
      </button>
      {/* It scrolls in a low window, so the keyboard must be able to reach it. */}
      <div className="legend-body" role="region" aria-label={t('legend.label')} tabIndex={0} hidden={!open}>
        <ul className="legend-keys">
          {AREA_ROLES.map((role) => (
            <li key={role}>
              <span className="legend-swatch" data-role={role} aria-hidden="true" />
              <span>{t(`legend.${role}`)}</span>
            </li>
          ))}
          {marks.map((role) => (
            <li key={role}>
              <span className="legend-mark" data-role={role} data-shape={MARKS[role].shape} aria-hidden="true" />
              <span>{t(`legend.${role}`)}</span>
            </li>
          ))}
        </ul>
        <p className="legend-notes">
          <span>{`${t('legend.boundaries')} ${t('notes.unscr-1244')} ${t('legend.sovereignty')} `}</span>
          <strong>{t('legend.independent')}</strong>
          <span>{` ${t('legend.geometry')}`}</span>
        </p>
      </div>
    </footer>
  );
}
