import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Waiting } from '../parts/waiting';
import { useStrings } from '../strings-context';
import { DiagnosticsSection } from './diagnostics-section';
import { LanguageSection } from './language-section';
import { RulesSection } from './rules-section';

/** 设置: the rules of 招商设置, and the pane's own. */
export function Settings(): ReactNode {
  const { pane } = useStrings();
  const { survey } = usePane();
  return (
    <>
      <LanguageSection />
      {survey === null ? <Waiting text={pane.looking} held={false} /> : <RulesSection survey={survey} />}
      <DiagnosticsSection />
    </>
  );
}
