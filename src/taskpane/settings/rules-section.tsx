import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { SETTINGS_SHEET } from '../../domain/summary/sheet-names';
import type { Survey } from '../../excel/survey';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { Outcome } from '../parts/outcome';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { useWriting } from '../use-writing';
import { formLines, isUsable } from './form-lines';
import { RuleField } from './rule-field';

const UNCHANGED: ReadonlyMap<string, string> = new Map();

/** The rules of 招商设置 as a form. What is typed here goes to that sheet; what is typed there is shown here. */
export function RulesSection({ survey }: { readonly survey: Survey }): ReactNode {
  const text = useText();
  const { views: { settings, showPlace } } = useStrings();
  const { workbook, show } = usePane();
  const writer = useWriting(workbook);
  const [typed, setTyped] = useState(UNCHANGED);
  const lines = useMemo(() => formLines(survey.rules), [survey.rules]);
  const stands = survey.officeSheets.includes('settings');
  const changes = lines.flatMap(({ key, value }) => {
    const now = typed.get(key);
    return now === undefined || now === value ? [] : [{ key, text: now }];
  });
  const wrong = new Set(changes.filter((change) => !isUsable(change.key, change.text, survey.rules)).map(({ key }) => key));
  const save = async (): Promise<void> => {
    if (await writer.write(settings.saved(changes.length), () => workbook.saveSettings(changes))) setTyped(UNCHANGED);
  };
  return (
    <section className={text.column} aria-label={settings.rules}>
      <h2 className={text.heading}>{settings.rules}</h2>
      {stands ? (
        <div className={text.buttons}><Button size="small" onClick={() => show({ sheet: SETTINGS_SHEET })}>{showPlace(SETTINGS_SHEET)}</Button></div>
      ) : (
        <Notice tone="plain" title={settings.noSheet}>
          <Button size="small" disabledFocusable={writer.busy} onClick={() => void writer.write(settings.created, () => workbook.createSettings())}>{settings.create}</Button>
        </Notice>
      )}
      <fieldset className={text.fieldset} disabled={!stands}>
        <legend className={text.heardOnly}>{settings.rules}</legend>
        <div className={text.column}>
          {lines.map((line) => (
            <RuleField key={line.key} line={line} value={typed.get(line.key) ?? line.value} wrong={wrong.has(line.key)} onChange={(value) => setTyped(new Map(typed).set(line.key, value))} />
          ))}
        </div>
      </fieldset>
      {changes.length > 0 && (
        <div className={text.buttons}>
          <Button appearance="primary" disabledFocusable={writer.busy || wrong.size > 0} onClick={() => void save()}>{settings.save(changes.length)}</Button>
          <Button onClick={() => setTyped(UNCHANGED)}>{settings.discard}</Button>
        </div>
      )}
      <Outcome writer={writer} />
    </section>
  );
}
