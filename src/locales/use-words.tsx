/** Gives a tree of components the words of the content in the view's language. */
import { createContext, useContext } from 'react';
import type { Words } from './words';

/** Provided above all components that show words. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the content in the view's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('There is no WordsContext above this component.');
  return words;
}
