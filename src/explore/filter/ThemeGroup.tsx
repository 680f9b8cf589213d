/** One group of themes: its heading, which folds it, and its chips. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dimension } from '../../content/schema';
import type { Chip } from './group-themes';

interface ThemeGroupProps {
  readonly dimension: Dimension;
  readonly chips: readonly Chip[];
  /** Ids of the chosen themes. */
  readonly chosen: readonly string[];
  /** For each theme, how many of the shown operations work on it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly open: boolean;
  readonly onFold: () => void;
  readonly onToggle: (theme: string) => void;
}

export function ThemeGroup({ dimension, chips, chosen, counts, open, onFold, onToggle }: ThemeGroupProps) {
  const { t } = useTranslation('ui');
  const listId = useId();
  const here = chips.filter(({ id }) => chosen.includes(id)).length;
  return (
    <div className="themes-group">
      <h3 className="themes-dimension">
        <button type="button" className="themes-fold" aria-expanded={open} aria-controls={listId} onClick={onFold}>
          <span className="themes-colour" data-dimension={dimension} aria-hidden="true" />
          <span className="themes-title">
            {/* The space belongs to the first part, because the second part does not wrap. */}
            <span>{`${t(`themes.dimension.${dimension}`)}${here > 0 ? ' ' : ''}`}</span>
            {here > 0 && <span className="themes-chosen">{t('themes.chosen', { count: here })}</span>}
          </span>
          <span className="themes-arrow" aria-hidden="true" />
        </button>
      </h3>
      <ul className="themes-chips" id={listId} hidden={!open}>
        {chips.map((chip) => (
          <li key={chip.id}>
            <ThemeChip
              chip={chip}
              count={counts.get(chip.id) ?? 0}
              pressed={chosen.includes(chip.id)}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ThemeChipProps {
  readonly chip: Chip;
  readonly count: number;
  readonly pressed: boolean;
  readonly onToggle: (theme: string) => void;
}

function ThemeChip({ chip: { id, short, label }, count, pressed, onToggle }: ThemeChipProps) {
  const { t } = useTranslation('ui');
  return (
    <button
      type="button"
      className={`button themes-chip${count === 0 ? ' themes-chip-empty' : ''}`}
      aria-pressed={pressed}
      // Begins with the visible text, so that voice control finds the chip.
      aria-label={t('themes.chip', { theme: short, count })}
      title={label === short ? undefined : label}
      onClick={() => {
        onToggle(id);
      }}
    >
      {pressed && (
        <span className="themes-check" aria-hidden="true">
          ✓
        </span>
      )}
      <span>{short}</span>
      <span className="themes-count">{` ${count}`}</span>
    </button>
  );
}
