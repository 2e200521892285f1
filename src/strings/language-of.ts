/** The languages of the product. */
export type Language = 'zh-CN' | 'en-US';

/** The language for a display language as Office names it. Chinese unless it is plainly another language.
 *  @example languageOf('en-GB') // 'en-US' */
export function languageOf(displayLanguage: string | undefined): Language {
  const language = displayLanguage?.toLowerCase() ?? '';
  return language === '' || language.startsWith('zh') ? 'zh-CN' : 'en-US';
}
