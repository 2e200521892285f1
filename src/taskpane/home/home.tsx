import { Button } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { WHOLE_YEAR } from '../../domain/period';
import { usePane } from '../pane-context';
import { Announcement } from '../parts/announcement';
import { Outcome } from '../parts/outcome';
import { useText } from '../parts/text';
import { Trouble } from '../parts/trouble';
import { onRequest } from '../requests';
import { useStrings } from '../strings-context';
import { useGeneration } from '../use-generation';
import { useWriting } from '../use-writing';
import { Figures } from './figures';
import { FirstRun } from './first-run';
import { Flagged } from './flagged';
import { Ledgers } from './ledgers';
import { MoreActions } from './more-actions';
import { PeriodChoice } from './period-choice';
import { Result } from './result';
import { RunProgress } from './run-progress';

/** 首页: what was found, what it comes to, and the one button. */
export function Home(): ReactNode {
  const text = useText();
  const strings = useStrings();
  const { workbook, survey, period, indicators, goTo } = usePane();
  const { generation, start, cancel } = useGeneration(workbook, strings);
  const changes = useWriting(workbook);
  const running = generation.state === 'running';

  const generate = (): void => start({ year: period?.year ?? null, through: period?.through ?? WHOLE_YEAR });
  useEffect(() => onRequest('generate', () => {
    goTo('home');
    generate();
  }));

  return (
    <>
      <FirstRun changes={changes} />
      <Ledgers />
      <div className={text.column}>
        <PeriodChoice />
        <Button appearance="primary" size="large" disabledFocusable={running} onClick={generate}>{strings.pane.generate}</Button>
        <p className={text.quiet}>{strings.pane.untouched}</p>
      </div>
      {generation.state === 'running' && <RunProgress progress={generation.progress} cancelling={generation.cancelling} cancel={cancel} />}
      {generation.state === 'done' && <Result key={generation.run} generated={generation.generated} />}
      {generation.state === 'failed' && <Trouble failure={generation.failure} again={generate} />}
      <Announcement generation={generation} />
      {survey && indicators && <Figures indicators={indicators} rules={survey.rules} />}
      <Flagged />
      <MoreActions changes={changes} />
      <Outcome writer={changes} />
    </>
  );
}
