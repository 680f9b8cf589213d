/**
 * What lies over the map: the list, the matrix, the page about the data, the keys. None of it is needed to see the map, so each
 * is fetched on its own: quietly once the map stands, or at once when a reader asks for it. Its frame stands from the first
 * moment, and says so when the rest cannot be fetched.
 */
import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { OverMap } from '../explore/OverMap';
import type { Dialog } from '../view/plain-slice';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { stopWaiting } from '../ui/fresh-imports';
import { useLate } from '../ui/use-late';

type Part = ComponentType<{ readonly onClose: () => void }>;
/** How each of them is fetched. */
export type Parts = Readonly<Record<Dialog, () => Promise<Part>>>;

const PARTS: Parts = {
  list: async () => (await import('./Tables')).List,
  matrix: async () => (await import('./Tables')).ThemesMatrix,
  about: async () => (await import('./AboutData')).AboutData,
  keys: async () => (await import('../explore/KeysHelp')).KeysHelp,
};

interface Fetched {
  /** Boxed, because a function in a state would be called. */
  readonly part: { readonly Component: Part } | null;
  readonly failed: boolean;
}

function Over({ dialog, fetchPart }: { readonly dialog: Dialog; readonly fetchPart: () => Promise<Part> }) {
  const { t } = useTranslation('ui');
  const { closeDialog } = useAtlasStore().getState();
  const [attempt, setAttempt] = useState(1);
  const [{ part, failed }, setFetched] = useState<Fetched>({ part: null, failed: false });
  useEffect(() => {
    let wanted = true;
    fetchPart().then(
      (Component) => {
        if (wanted) setFetched({ part: { Component }, failed: false });
      },
      () => {
        if (wanted) setFetched({ part: null, failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [fetchPart, attempt]);
  const late = useLate(part || failed ? null : String(attempt));

  if (part) return <part.Component onClose={closeDialog} />;
  return (
    <OverMap heading={t(`${dialog}.heading`)} closeLabel={t(`${dialog}.close`)} onClose={closeDialog}>
      <div className="over-waiting" role="status" aria-busy={!failed}>
        {(failed || late) && (
          <>
            <p>{t(failed ? 'notice.part' : 'notice.late')}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                stopWaiting();
                setFetched({ part: null, failed: false });
                setAttempt(attempt + 1);
              }}
            >
              {t('notice.retry')}
            </button>
          </>
        )}
      </div>
    </OverMap>
  );
}

/** @param parts where they come from, if not from the files of the site. */
export function Dialogs({ parts = PARTS }: { readonly parts?: Parts }) {
  const dialog = useAtlas((state) => state.dialog);
  const mapStands = useAtlas((state) => state.base !== 'loading');
  useEffect(() => {
    if (!mapStands) return;
    // So that they open at once, and also after the network has gone. What fails here is asked for again when it is wanted.
    for (const fetchPart of Object.values(parts)) fetchPart().catch(() => undefined);
  }, [parts, mapStands]);
  return dialog && <Over key={dialog} dialog={dialog} fetchPart={parts[dialog]} />;
}
