import { createContext, useContext } from 'react';
import type { Strings } from '../strings/strings';

export const StringsContext = createContext<Strings | null>(null);

/** The strings in the language of the pane. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (strings === null) throw new Error('a component stands outside the pane');
  return strings;
}
