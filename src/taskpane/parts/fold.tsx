import { useState, type ReactNode } from 'react';
import { useText } from './text';

/** What is shown on request; its content is made only then. It opens by itself each time that `asked` counts up. */
export function Fold({ summary, children, open = false, asked = 0 }: { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean; readonly asked?: number }): ReactNode {
  const text = useText();
  const [opened, setOpened] = useState(open);
  const [answered, setAnswered] = useState(0);
  if (asked !== answered) {
    setAnswered(asked);
    setOpened(true);
  }
  return (
    <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className={text.summary}>{summary}</summary>
      {opened && children}
    </details>
  );
}
