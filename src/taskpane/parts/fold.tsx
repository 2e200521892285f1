import { useState, type ReactNode } from 'react';
import { useText } from './text';

/** What is shown on request; its content is made only then. */
export function Fold({ summary, children, open = false }: { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean }): ReactNode {
  const text = useText();
  const [opened, setOpened] = useState(open);
  return (
    <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className={text.summary}>{summary}</summary>
      {opened && children}
    </details>
  );
}
