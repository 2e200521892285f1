import type { ReactNode } from 'react';
import { LANGUAGE_CHOICES } from '../language';
import { usePane } from '../pane-context';
import { Choice } from '../parts/choice';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

/** The language of the pane; sheets keep theirs. */
export function LanguageSection(): ReactNode {
  const text = useText();
  const { views: { settings } } = useStrings();
  const { language, chooseLanguage } = usePane();
  return (
    <section className={text.column} aria-label={settings.language}>
      <Choice
        label={settings.language} value={language} options={LANGUAGE_CHOICES.map((choice) => ({ value: choice, label: settings.languages[choice] }))}
        onChange={(value) => chooseLanguage(LANGUAGE_CHOICES.find((choice) => choice === value) ?? language)}
      />
    </section>
  );
}
