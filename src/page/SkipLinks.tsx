/** Skip links: the first tab stops, each of which moves the focus. */
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasStore } from '../view/use-atlas';
import './skip-links.css';

export interface SkipLinksProps {
  /** Ids of parts of the page, and `list` for the list over the map. */
  readonly to: readonly ('find' | 'map' | 'panel' | 'list')[];
}

/** The part itself, or the heading that names it. */
function focusPart(part: string): void {
  const element = document.getElementById(part);
  (element?.querySelector<HTMLElement>('.panel-heading') ?? element)?.focus({ preventScroll: true });
}

export function SkipLinks({ to }: SkipLinksProps) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  return (
    <nav className="skip" aria-label={t('skip.label')}>
      {to.map((part) =>
        part === 'list' ? (
          <button
            key={part}
            type="button"
            className="skip-link"
            onClick={() => {
              store.getState().openDialog('list');
            }}
          >
            {t('skip.list')}
          </button>
        ) : (
          <a
            key={part}
            className="skip-link"
            href={`#${part}`}
            onClick={(event: MouseEvent) => {
              // No navigation: the address is a view and has no fragment.
              event.preventDefault();
              store.getState().closeDialog();
              requestAnimationFrame(() => {
                focusPart(part);
              });
            }}
          >
            {t(`skip.${part}`)}
          </a>
        ),
      )}
    </nav>
  );
}
