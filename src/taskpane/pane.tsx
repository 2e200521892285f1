import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import type { Strings } from '../strings/strings';
import { useLanguage } from './language';
import { PaneContext } from './pane-context';
import { Trouble } from './parts/trouble';
import { Waiting } from './parts/waiting';
import { StringsContext } from './strings-context';
import { panelId, tabId, Tabs } from './tabs';
import { useTheme } from './theme';
import { usePaneState, type WholePane } from './use-pane-state';
import { ViewBoundary } from './view-boundary';
import { VIEW_KEYS, VIEWS, type ViewKey } from './views';
import type { Workbook } from './workbook';

const useStyles = makeStyles({
  page: { minHeight: '100vh', boxSizing: 'border-box' },
  main: { maxWidth: '480px' },
  // The personality menu of Office covers the top right corner.
  header: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: tokens.spacingHorizontalS, alignItems: 'center', padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL, minWidth: 0 },
  hidden: { display: 'none' },
});

interface Props {
  readonly workbook: Workbook;
  /** In the language that the pane starts with. */
  readonly strings: Strings;
  readonly displayLanguage: string | undefined;
}

/** The pane: a tab for each part of the work, all of them over one and the same reading of the workbook. */
export function Pane({ workbook, strings: first, displayLanguage }: Props): ReactNode {
  const theme = useTheme();
  const styles = useStyles();
  const language = useLanguage(first, displayLanguage);
  const whole = usePaneState(workbook, language);
  const { strings } = language;
  return (
    <StringsContext value={strings}>
      <PaneContext value={whole.state}>
        <FluentProvider theme={theme} className={styles.page}>
          <main className={styles.main}>
            <header className={styles.header}>
              <img src="assets/icon-64.png" width={24} height={24} alt="" />
              <h1 className={styles.name}>{strings.product.name}</h1>
            </header>
            <Tabs view={whole.view} visited={whole.visited} goTo={whole.state.goTo} />
            {VIEW_KEYS.filter((key) => whole.visited.has(key)).map((key) => <Panel key={key} view={key} whole={whole} strings={strings} />)}
          </main>
        </FluentProvider>
      </PaneContext>
    </StringsContext>
  );
}

/** A view in its panel; one that is not shown keeps what was typed and chosen in it. */
function Panel({ view, whole, strings: { views } }: { readonly view: ViewKey; readonly whole: WholePane; readonly strings: Strings }): ReactNode {
  const styles = useStyles();
  const View = VIEWS[view];
  const isShown = view === whole.view;
  return (
    <div role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)} className={isShown ? styles.panel : styles.hidden}>
      {isShown && whole.showFailure && <Trouble failure={whole.showFailure} />}
      <ViewBoundary title={views.broken} text={views.brokenNext}>
        <Suspense fallback={<Waiting text={views.opening} held={false} />}>
          <View />
        </Suspense>
      </ViewBoundary>
    </div>
  );
}
