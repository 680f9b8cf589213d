import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content, Dimension } from '../../content/schema';
import type { Words } from '../../locales/words';
import { groupThemes } from './group-themes';
import { ThemeGroup } from './ThemeGroup';
import '../dimensions.css';
import './theme-filter.css';

export interface ThemeFilterProps {
  readonly themes: Content['themes'];
  readonly words: Words;
  /** Ids of the chosen themes. */
  readonly chosen: readonly string[];
  /** For each theme, how many of the shown operations work on it. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many of the shown operations work on any of the chosen themes. */
  readonly matching: number;
  /** How many operations are shown. */
  readonly total: number;
  readonly onToggle: (theme: string) => void;
  readonly onClear: () => void;
  /** Groups that start open, besides those with a chosen theme in them. */
  readonly initiallyOpen?: readonly Dimension[];
}

/** The filter by theme: chips in four groups that fold, one for each dimension of security, and how many operations match. */
export function ThemeFilter({
  themes,
  words,
  chosen,
  counts,
  matching,
  total,
  onToggle,
  onClear,
  initiallyOpen = [],
}: ThemeFilterProps): ReactNode {
  const { t } = useTranslation('ui');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<ReadonlySet<Dimension>>(() => {
    const active = themes.filter((theme) => chosen.includes(theme.id)).map(({ dimension }) => dimension);
    return new Set([...initiallyOpen, ...active]);
  });

  const groups = useMemo(() => groupThemes(themes, words), [themes, words]);
  const toggleGroup = (dimension: Dimension): void => {
    const next = new Set(open);
    if (!next.delete(dimension)) next.add(dimension);
    setOpen(next);
  };

  return (
    <section className="themes" aria-labelledby={`${id}-heading`}>
      <h2 className="themes-heading" id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {t('themes.heading')}
      </h2>
      <div className="themes-summary">
        <p className="themes-matching">
          {total === 0
            ? t('themes.none')
            : chosen.length > 0
              ? t('themes.matching', { count: matching, total })
              : t('themes.all', { count: total })}
        </p>
        {chosen.length > 0 && (
          <button
            type="button"
            className="themes-clear"
            onClick={() => {
              onClear();
              // The button disappears with the choice, so the focus is moved to keep the keyboard's place on the page.
              heading.current?.focus();
            }}
          >
            {t('themes.clear')}
          </button>
        )}
      </div>
      {groups.map(({ dimension, chips }) => (
        <ThemeGroup
          key={dimension}
          dimension={dimension}
          chips={chips}
          chosen={chosen}
          counts={counts}
          open={open.has(dimension)}
          onFold={() => {
            toggleGroup(dimension);
          }}
          onToggle={onToggle}
        />
      ))}
    </section>
  );
}
