import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useStrings } from './strings-context';
import { VIEW_KEYS, type ViewKey } from './views';

const useStyles = makeStyles({
  tabs: { display: 'flex', columnGap: tokens.spacingHorizontalXXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  tab: {
    flexGrow: 1, minWidth: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`, border: 'none', borderBottom: '3px solid transparent', background: 'none', font: 'inherit', cursor: 'pointer',
    color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  chosen: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    // In a contrast theme every border has one colour.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  other: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
});

/** Ids by which a tab and its panel refer to each other. */
export const tabId = (key: ViewKey): string => `tab-${key}`;
export const panelId = (key: ViewKey): string => `panel-${key}`;

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tab list: one stop for Tab, arrow keys within (WAI-ARIA Authoring Practices, Tabs with manual activation left to Enter and Space). */
export function Tabs({ view, visited, goTo }: { readonly view: ViewKey; readonly visited: ReadonlySet<ViewKey>; readonly goTo: (view: ViewKey) => void }): ReactNode {
  const styles = useStyles();
  const { views } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, from: ViewKey): void => {
    const step = STEPS[event.key];
    const next = step && VIEW_KEYS[step(VIEW_KEYS.indexOf(from), VIEW_KEYS.length)];
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={views.tabList} ref={list} className={styles.tabs}>
      {VIEW_KEYS.map((key) => (
        <button
          key={key} id={tabId(key)} type="button" role="tab" aria-selected={key === view} tabIndex={key === view ? 0 : -1}
          {...(visited.has(key) && { 'aria-controls': panelId(key) })}
          className={mergeClasses(styles.tab, key === view ? styles.chosen : styles.other)}
          onClick={() => goTo(key)} onKeyDown={(event) => move(event, key)}
        >
          {views.names[key]}
        </button>
      ))}
    </div>
  );
}
