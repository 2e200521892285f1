import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { CopyButton } from '../parts/copy-button';
import { Fold } from '../parts/fold';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { diagnostics, version } from './diagnostics';

const useStyles = makeStyles({
  report: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The version, and what to send to whoever looks after the product. */
export function DiagnosticsSection(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language, views: { settings } } = useStrings();
  const { survey } = usePane();
  const report = (): string => diagnostics(survey, language);
  return (
    <section className={text.column} aria-label={settings.diagnostics}>
      <h2 className={text.heading}>{settings.diagnostics}</h2>
      <p className={text.quiet}>{settings.version(version)} {settings.diagnosticsNote}</p>
      <Fold summary={settings.showDiagnostics}><pre className={styles.report} tabIndex={0} aria-label={settings.diagnostics}>{report()}</pre></Fold>
      <div className={text.buttons}><CopyButton label={settings.copyDiagnostics} text={report} /></div>
    </section>
  );
}
