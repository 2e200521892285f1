import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react';
import type { FlagCode } from '../../domain/flag';
import { placeText } from '../../domain/sheet';
import { explainFlag } from '../../strings/describe';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { isDecidable, type ReviewItem, type ReviewLine } from './review-items';
import { useWindow } from './use-window';

const LINE = 44;

const useStyles = makeStyles({
  list: {
    position: 'relative', maxHeight: 'min(45vh, 396px)', minHeight: '132px', overflowY: 'auto', overflowX: 'hidden', contain: 'layout paint style',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  line: {
    position: 'absolute', insetInline: 0, top: 0, height: `${LINE}px`, boxSizing: 'border-box', display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalS}`,
    cursor: 'pointer', userSelect: 'none', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  group: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  item: { paddingInlineStart: tokens.spacingHorizontalL },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', backgroundColor: tokens.colorSubtleBackgroundSelected },
  words: { flexGrow: 1, minWidth: 0 },
  one: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  second: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sign: { flexShrink: 0, width: '18px', textAlign: 'center' },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

export interface ReviewListProps {
  readonly lines: readonly ReviewLine[];
  readonly active: string | null;
  readonly selected: ReadonlySet<string>;
  readonly checked: ReadonlySet<string>;
  readonly onActive: (line: ReviewLine) => void;
  readonly onOpen: (item: ReviewItem) => void;
  readonly onToggleGroup: (code: FlagCode, open?: boolean) => void;
  readonly onSelect: (item: ReviewItem) => void;
}

/** Everything that is flagged, as a tree of kinds and findings (WAI-ARIA tree view): arrow keys move, Enter goes to the cell, Space selects. Draws only what is in sight. */
export function ReviewList({ lines, active, selected, checked, onActive, onOpen, onToggleGroup, onSelect }: ReviewListProps): ReactNode {
  const styles = useStyles();
  const { views: { review } } = useStrings();
  const id = useId();
  const at = lines.findIndex((line) => line.id === active);
  const { list, indexes, onScroll, reveal } = useWindow(lines.length, LINE, at);
  useEffect(() => {
    if (at >= 0) reveal(at);
  }, [at, reveal]);

  const move = (to: number): void => {
    const line = lines[Math.max(0, Math.min(lines.length - 1, to))];
    if (line) onActive(line);
  };
  const act = (line: ReviewLine): void => (line.kind === 'group' ? onToggleGroup(line.group.code) : onOpen(line.item));
  const page = (): number => Math.max(1, Math.floor((list.current?.clientHeight ?? LINE) / LINE) - 1);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at - 1),
    PageDown: () => move(at + page()),
    PageUp: () => move(at - page()),
    Home: () => move(0),
    End: () => move(lines.length - 1),
    ArrowRight: () => {
      const line = lines[at];
      if (line?.kind !== 'group') return;
      if (line.open) move(at + 1);
      else onToggleGroup(line.group.code, true);
    },
    ArrowLeft: () => {
      const line = lines[at];
      if (line?.kind === 'group') onToggleGroup(line.group.code, false);
      else if (line) move(at - line.position);
    },
    Enter: () => {
      const line = lines[at];
      if (line) act(line);
    },
    ' ': () => {
      const line = lines[at];
      if (line?.kind === 'item' && isDecidable(line.item)) onSelect(line.item);
      else if (line?.kind === 'group') onToggleGroup(line.group.code);
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!key) return;
    event.preventDefault();
    key();
  };

  return (
    <div
      ref={list} role="tree" tabIndex={0} aria-label={review.list} aria-multiselectable className={styles.list} onScroll={onScroll} onKeyDown={onKeyDown}
      onFocus={() => at < 0 && move(0)} {...(at >= 0 && { 'aria-activedescendant': `${id}-${at}` })}
    >
      <div role="presentation" style={{ height: lines.length * LINE }}>
        {indexes.map((index) => {
          const line = lines[index];
          if (!line) return null;
          const isActive = index === at;
          return (
            <div
              key={line.id} id={`${id}-${index}`} role="treeitem" aria-level={line.kind === 'group' ? 1 : 2} aria-posinset={line.position} aria-setsize={line.size}
              aria-selected={line.kind === 'item' && selected.has(line.id)} {...(line.kind === 'group' && { 'aria-expanded': line.open })}
              className={mergeClasses(styles.line, line.kind === 'group' ? styles.group : styles.item, isActive && styles.active)}
              style={{ transform: `translateY(${index * LINE}px)` }}
              onClick={() => {
                onActive(line);
                act(line);
              }}
            >
              {line.kind === 'group' ? <GroupLine line={line} /> : <ItemLine item={line.item} selected={selected.has(line.id)} checked={checked.has(line.id)} onSelect={onSelect} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function GroupLine({ line }: { readonly line: Extract<ReviewLine, { kind: 'group' }> }): ReactNode {
  const styles = useStyles();
  const { checks, views: { review } } = useStrings();
  return (
    <>
      <span className={styles.sign} aria-hidden>{line.open ? '▾' : '▸'}</span>
      <span className={mergeClasses(styles.words, styles.one)}>{checks.reasons[line.group.code].kind}</span>
      <span className={styles.count}>{review.count(line.group.items.length)}</span>
    </>
  );
}

function ItemLine({ item, selected, checked, onSelect }: { readonly item: ReviewItem; readonly selected: boolean; readonly checked: boolean; readonly onSelect: (item: ReviewItem) => void }): ReactNode {
  const styles = useStyles();
  const strings = useStrings();
  const text = useText();
  const { flag, project } = item;
  const place = placeText(flag.at);
  return (
    <>
      {isDecidable(item) && (
        <span
          className={styles.sign} aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onSelect(item);
          }}
        >
          {selected ? '☑' : '☐'}
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.one} style={{ display: 'block' }}>{project && project.name !== '' ? project.name : place}</span>
        <span className={mergeClasses(styles.one, styles.second)} style={{ display: 'block' }}>{project && project.name !== '' ? `${place} ` : ''}{explainFlag(flag, strings).what}</span>
      </span>
      {checked && <span className={styles.sign}><span aria-hidden>✓</span><span className={text.heardOnly}>{strings.views.review.checked}</span></span>}
    </>
  );
}
