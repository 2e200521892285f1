import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SETTINGS_SHEET } from '../../domain/summary/sheet-names';
import type { Survey } from '../../excel/survey';
import { usePane } from '../pane-context';
import { Fold } from '../parts/fold';
import { Notice } from '../parts/notice';
import { Outcome } from '../parts/outcome';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { useWriting } from '../use-writing';
import { RuleField } from './rule-field';
import { inGroups } from './setting-groups';
import { useRulesForm } from './use-rules-form';

/** The rules of 招商设置 as a form. What is typed here goes to that sheet; what is typed there is shown here. */
export function RulesSection({ survey }: { readonly survey: Survey }): ReactNode {
  const text = useText();
  const { views: { settings, showPlace } } = useStrings();
  const { workbook, show } = usePane();
  const writer = useWriting(workbook);
  const { fields, valueOf, type, changes, wrong, discard } = useRulesForm(survey.rules);
  const stands = survey.officeSheets.includes('settings');
  const save = async (): Promise<void> => {
    if (await writer.write(settings.saved(changes.length), () => workbook.saveSettings(changes))) discard();
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
          {inGroups(fields).map(({ prefix, members }) => {
            const controls = members.map((field) => <RuleField key={field.key} field={field} value={valueOf(field)} failure={wrong.get(field.key) ?? null} onChange={(value) => type(field.key, value)} />);
            return prefix === '' ? controls : <Fold key={prefix} summary={settings.group(prefix, members.length)}><div className={text.column}>{controls}</div></Fold>;
          })}
        </div>
      </fieldset>
      {changes.length > 0 && (
        <div className={text.buttons}>
          <Button appearance="primary" disabledFocusable={writer.busy || wrong.size > 0} onClick={() => void save()}>{settings.save(changes.length)}</Button>
          <Button onClick={discard}>{settings.discard}</Button>
        </div>
      )}
      <Outcome writer={writer} />
    </section>
  );
}
