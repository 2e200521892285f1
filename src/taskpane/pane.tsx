import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Failure } from '../domain/failure';
import { toFailure } from '../excel/failures';
import type { Strings } from '../strings/strings';
import { Announcement } from './announcement';
import { Ledgers } from './ledgers';
import { onGenerationRequested } from './requests';
import { Result } from './result';
import { RunProgress } from './run-progress';
import { StringsContext } from './strings-context';
import { useTheme } from './theme';
import { Trouble } from './trouble';
import { useGeneration } from './use-generation';
import { useSurvey } from './use-survey';
import type { Workbook } from './workbook';
import { YearField } from './year-field';

const useStyles = makeStyles({
  page: { minHeight: '100vh', boxSizing: 'border-box' },
  pane: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL, maxWidth: '480px' },
  // The personality menu of Office covers the top right corner.
  header: { display: 'grid', gridTemplateColumns: '32px 1fr', columnGap: tokens.spacingHorizontalM, alignItems: 'center', paddingInlineEnd: '24px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  line: { gridColumn: '1 / -1', margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The pane: choose the year, generate the annual summary, see what came of it. */
export function Pane({ workbook, strings }: { readonly workbook: Workbook; readonly strings: Strings }): ReactNode {
  const theme = useTheme();
  const styles = useStyles();
  return (
    <StringsContext value={strings}>
      <FluentProvider theme={theme} className={styles.page}>
        <main className={styles.pane}>
          <header className={styles.header}>
            <img src="assets/icon-64.png" width={32} height={32} alt="" />
            <h1 className={styles.name}>{strings.product.name}</h1>
            <p className={styles.line}>{strings.product.line}</p>
          </header>
          <AnnualSummary workbook={workbook} strings={strings} />
        </main>
      </FluentProvider>
    </StringsContext>
  );
}

function AnnualSummary({ workbook, strings }: { readonly workbook: Workbook; readonly strings: Strings }): ReactNode {
  const styles = useStyles();
  const { surveyed, lookAgain } = useSurvey(workbook);
  const { generation, start, cancel } = useGeneration(workbook, strings);
  const [chosen, setChosen] = useState<number | null>(null);
  const [showFailure, setShowFailure] = useState<Failure | null>(null);

  const years = surveyed.state === 'found' ? surveyed.survey.years : [];
  const year = chosen !== null && years.includes(chosen) ? chosen : (years[0] ?? null);
  const running = generation.state === 'running';
  const generate = (): void => {
    setShowFailure(null);
    start(year);
  };
  const show = (sheet: string): void => {
    setShowFailure(null);
    workbook.show(sheet).catch((error: unknown) => setShowFailure(toFailure(error)));
  };
  useEffect(() => onGenerationRequested(generate));

  return (
    <>
      <Ledgers surveyed={surveyed} lookAgain={lookAgain} />
      <div className={styles.form}>
        <YearField years={years} year={year} onChange={setChosen} />
        <Button appearance="primary" size="large" disabledFocusable={running} onClick={generate}>{strings.pane.generate}</Button>
        <p className={styles.quiet}>{strings.pane.untouched}</p>
      </div>
      {generation.state === 'running' && <RunProgress progress={generation.progress} cancelling={generation.cancelling} cancel={cancel} />}
      {generation.state === 'done' && <Result generated={generation.generated} show={show} />}
      {generation.state === 'failed' && <Trouble failure={generation.failure} again={generate} />}
      {showFailure && <Trouble failure={showFailure} />}
      <Announcement generation={generation} />
    </>
  );
}
