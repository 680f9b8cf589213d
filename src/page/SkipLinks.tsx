/** The first stops of Tab: ways past the rest of the page, each of which moves the focus. */
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasStore } from '../view/use-atlas';
import './skip-links.css';

export interface SkipLinksProps {
  /** Ids of parts of the page, and `list` for the list that lies over the map. */
  readonly to: readonly ('find' | 'map' | 'panel' | 'list')[];
}

/** The part itself, or the heading that it is named by. */
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
              // The address is a view; a part of the page does not belong in it.
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
