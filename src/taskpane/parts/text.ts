import { makeStyles, tokens } from '@fluentui/react-components';

/** How text and blocks look everywhere in the pane. */
export const useText = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  paragraph: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  grow: { flexGrow: 1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // Targets are at least 24 px high (WCAG 2.5.8).
  summary: { cursor: 'pointer', borderRadius: tokens.borderRadiusSmall, paddingBlock: '2px' },
  links: { listStyleType: 'none', margin: 0, padding: 0, lineHeight: '26px' },
  fieldset: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  heardOnly: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
