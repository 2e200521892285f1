import { useCallback, useEffect, useState } from 'react';
import { languageOf, type Language } from '../strings/language-of';
import type { Strings } from '../strings/strings';
import { useRememberedChoice, rememberedChoice } from './remembered-choice';

/** The language that a person chose, or that of Excel. */
export const LANGUAGE_CHOICES = ['auto', 'zh-CN', 'en-US'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

const KEY = 'yinfeng.language';

/** Each language is a script of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<Strings>>> = {
  'zh-CN': async () => (await import('../strings/zh-CN')).zhCN,
  'en-US': async () => (await import('../strings/en-US')).enUS,
};

/** Loads the strings in the language that a person chose, else in the given one. */
export function loadStrings(displayLanguage: string | undefined): Promise<Strings> {
  return LOADERS[chosenLanguage(asChoice(rememberedChoice(KEY)), displayLanguage)]();
}

export interface SpokenLanguage {
  readonly strings: Strings;
  readonly language: LanguageChoice;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
}

/** The strings of the pane, which change with the language that is chosen. */
export function useLanguage(first: Strings, displayLanguage: string | undefined): SpokenLanguage {
  const [remembered, remember] = useRememberedChoice(KEY);
  const [strings, setStrings] = useState(first);
  const language = asChoice(remembered);
  const wanted = chosenLanguage(language, displayLanguage);
  useEffect(() => {
    let current = true;
    void LOADERS[wanted]().then((loaded) => current && setStrings(loaded));
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = strings.language;
    document.title = strings.product.name;
  }, [strings]);
  const chooseLanguage = useCallback((choice: LanguageChoice) => remember(choice), [remember]);
  return { strings, language, chooseLanguage };
}

function chosenLanguage(choice: LanguageChoice, displayLanguage: string | undefined): Language {
  return choice === 'auto' ? languageOf(displayLanguage) : choice;
}

function asChoice(text: string | null): LanguageChoice {
  return LANGUAGE_CHOICES.find((choice) => choice === text) ?? 'auto';
}
