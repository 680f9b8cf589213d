/** A part of the page that can fail without affecting the rest. */
import { I18nextProvider } from 'react-i18next';
import { WordsContext } from '../locales/use-words';
import { Boundary, type BoundaryProps } from './Boundary';
import { PartStopped } from './Stopped';
import { useSpokenInTurn } from './use-spoken-in-turn';

export function Part({ children, onStopped }: Pick<BoundaryProps, 'children' | 'onStopped'>) {
  const { i18n, words } = useSpokenInTurn();
  return (
    <I18nextProvider i18n={i18n}>
      <WordsContext value={words}>
        <Boundary
          lang={words.lang}
          fallback={(again) => <PartStopped onAgain={again} />}
          {...(onStopped && { onStopped })}
        >
          {children}
        </Boundary>
      </WordsContext>
    </I18nextProvider>
  );
}
