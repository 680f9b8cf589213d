/**
 * What opens over the map: the list, the matrix, the page about the data, the keys. The map does not need them, so each is
 * fetched on its own: in the background once a reader is there, or at once when one asks for it. Its frame is there
 * immediately, and says so when the rest cannot be fetched.
 */
import { useEffect, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL } from '../content/record-name';
import { bringRecord } from '../locales/records';
import { useWords } from '../locales/use-words';
import { OverMap } from '../ui/OverMap';
import { PartWaits } from '../ui/PartWaits';
import { usePart } from '../ui/use-part';
import { useReader } from '../ui/use-reader';
import type { Dialog } from '../view/state';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

type Part = ComponentType<{ readonly onClose: () => void }>;
/** How each of them is fetched. */
export type Parts = Readonly<Record<Dialog, () => Promise<Part>>>;

const PARTS: Parts = {
  list: async () => (await import('./Tables')).List,
  matrix: async () => (await import('./Tables')).ThemesMatrix,
  about: async () => (await import('./AboutData')).AboutData,
  keys: async () => (await import('./KeysHelp')).KeysHelp,
};

function Over({ dialog, fetchPart }: { readonly dialog: Dialog; readonly fetchPart: () => Promise<Part> }) {
  const { t } = useTranslation('ui');
  const { closeDialog } = useAtlasStore().getState();
  const { part: Component, failed, attempt, retry } = usePart(fetchPart);

  if (Component) return <Component onClose={closeDialog} />;
  return (
    <OverMap heading={t(`${dialog}.heading`)} closeLabel={t(`${dialog}.close`)} onClose={closeDialog}>
      <PartWaits failed={failed} attempt={attempt} onRetry={retry} />
    </OverMap>
  );
}

/** @param parts for tests: where they come from instead of the site's files. */
export function Dialogs({ parts = PARTS }: { readonly parts?: Parts }) {
  const { lang } = useWords();
  const dialog = useAtlas((state) => state.dialog);
  const mapStands = useAtlas((state) => state.base !== 'loading');
  const isAhead = useReader() && mapStands;
  useEffect(() => {
    if (!isAhead) return;
    // Fetched ahead so that they open at once, also offline. What fails here is fetched again when the reader opens it.
    for (const fetchPart of Object.values(parts)) fetchPart().catch(() => undefined);
  }, [parts, isAhead]);
  useEffect(() => {
    if (isAhead) bringRecord('tables', ALL, lang).catch(() => undefined);
  }, [isAhead, lang]);
  return dialog && <Over key={dialog} dialog={dialog} fetchPart={parts[dialog]} />;
}
