import { makeStyles, tokens } from '@fluentui/react-components';

/** The browser's own controls in the look of Fluent: they need no script, and screen readers know them. */
export const useControlLook = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  control: {
    boxSizing: 'border-box', width: '100%', minWidth: 0, minHeight: '32px', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    font: 'inherit', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
  },
  wrong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorderActive}` },
  link: {
    display: 'inline', padding: 0, margin: 0, border: 'none', background: 'none', font: 'inherit', textAlign: 'start', cursor: 'pointer', overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline', textUnderlineOffset: '2px', borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});
