import { enUS } from './en-US';
import { languageOf } from './language-of';
import type { Strings } from './strings';
import { zhCN } from './zh-CN';

/** The strings for a display language as Office names it. Chinese unless it is plainly another language.
 *  @example stringsFor('en-GB').language // 'en-US' */
export function stringsFor(displayLanguage: string | undefined): Strings {
  return languageOf(displayLanguage) === 'zh-CN' ? zhCN : enUS;
}
