import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content, Dimension } from '../../content/schema';
import type { Words } from '../../locales/words';
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

const dimensions: readonly Dimension[] = ['politico-military', 'economic-environmental', 'human', 'cross-dimensional'];

interface Chip {
  readonly id: string;
  readonly short: string;
  readonly label: string;
}

/** Chips of the themes in four groups that fold, one for each dimension of security. */
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

  const groups = useMemo(() => {
    const { compare } = new Intl.Collator(words.lang);
    return dimensions.map((dimension) => {
      const chips = themes
        .filter((theme) => theme.dimension === dimension)
        .map((theme): Chip => {
          const own = words.themes[theme.id];
          return { id: theme.id, short: own?.short ?? theme.id, label: own?.label ?? theme.id };
        })
        .sort((a, b) => compare(a.short, b.short));
      return { dimension, chips };
    });
  }, [themes, words]);

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
              // The button goes away with the choice; the keyboard stays where it was on the page.
              heading.current?.focus();
            }}
          >
            {t('themes.clear')}
          </button>
        )}
      </div>
      {groups.map(({ dimension, chips }) => {
        const here = chips.filter((chip) => chosen.includes(chip.id)).length;
        const listId = `${id}-${dimension}`;
        return (
          <div className="themes-group" key={dimension}>
            <h3 className="themes-dimension">
              <button
                type="button"
                className="themes-fold"
                aria-expanded={open.has(dimension)}
                aria-controls={listId}
                onClick={() => {
                  toggleGroup(dimension);
                }}
              >
                <span className={`themes-colour themes-colour-${dimension}`} aria-hidden="true" />
                <span className="themes-title">
                  {/* The space ends the first part: the second does not break. */}
                  <span>{`${t(`themes.dimension.${dimension}`)}${here > 0 ? ' ' : ''}`}</span>
                  {here > 0 && <span className="themes-chosen">{t('themes.chosen', { count: here })}</span>}
                </span>
                <span className="themes-arrow" aria-hidden="true" />
              </button>
            </h3>
            <ul className="themes-chips" id={listId} hidden={!open.has(dimension)}>
              {chips.map((chip) => {
                const count = counts.get(chip.id) ?? 0;
                const pressed = chosen.includes(chip.id);
                return (
                  <li key={chip.id}>
                    <button
                      type="button"
                      className={count === 0 ? 'themes-chip themes-chip-empty' : 'themes-chip'}
                      aria-pressed={pressed}
                      // What is seen, in full words: it is what a reader says to a voice control.
                      aria-label={t('themes.chip', { theme: chip.short, count })}
                      title={chip.label === chip.short ? undefined : chip.label}
                      onClick={() => {
                        onToggle(chip.id);
                      }}
                    >
                      {pressed && (
                        <span className="themes-check" aria-hidden="true">
                          ✓
                        </span>
                      )}
                      <span>{chip.short}</span>
                      <span className="themes-count">{` ${count}`}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
