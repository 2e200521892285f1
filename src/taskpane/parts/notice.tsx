import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type Tone = 'error' | 'warning' | 'success' | 'plain';

const useStyles = makeStyles({
  notice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  success: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  plain: { borderLeftColor: tokens.colorNeutralStroke1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** A framed message; the tone colours its edge, the words carry the meaning. */
export function Notice({ tone, title, children }: { readonly tone: Tone; readonly title: string; readonly children?: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.notice, styles[tone])}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
