/** The first stops of Tab: ways past the rest of the page, each of which moves the focus. */
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

/** Ids of the parts of the page. */
const PARTS = ['find', 'map', 'panel'] as const;

/** The part itself, or the heading that it is named by. */
function focusPart(part: (typeof PARTS)[number]): void {
  const element = document.getElementById(part);
  (element?.querySelector<HTMLElement>('.panel-heading') ?? element)?.focus({ preventScroll: true });
}

export function SkipLinks() {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const chrome = useAtlas((state) => state.view.chrome);
  const away = useAtlas((state) => state.panel === 'closed' && state.view.selection === null);
  const parts = PARTS.filter(
    (part) => part === 'map' || (part === 'find' ? chrome === 'full' : chrome !== 'none' && !away),
  );
  return (
    <nav className="skip" aria-label={t('skip.label')}>
      {parts.map((part) => (
        <a
          key={part}
          className="skip-link"
          href={`#${part}`}
          onClick={(event: MouseEvent) => {
            // The address is a view; a part of the page is none of its business.
            event.preventDefault();
            store.getState().closeDialog();
            requestAnimationFrame(() => {
              focusPart(part);
            });
          }}
        >
          {t(`skip.${part}`)}
        </a>
      ))}
      <button
        type="button"
        className="skip-link"
        onClick={() => {
          store.getState().openDialog('list');
        }}
      >
        {t('skip.list')}
      </button>
    </nav>
  );
}
