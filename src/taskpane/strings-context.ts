import { createContext, useContext } from 'react';
import type { Strings } from '../strings/strings';
import { zhCN } from '../strings/zh-CN';

export const StringsContext = createContext<Strings>(zhCN);

/** The strings in the language of Excel. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
