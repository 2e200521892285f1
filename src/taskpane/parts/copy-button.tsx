import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useStrings } from '../strings-context';
import { copyText } from '../copy-text';
import { useText } from './text';

/** Copies a text, and says whether that went well. */
export function CopyButton({ label, text, size = 'small' }: { readonly label: string; readonly text: () => string; readonly size?: 'small' | 'medium' }): ReactNode {
  const look = useText();
  const { views } = useStrings();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    setSaid('');
    setSaid((await copyText(text())) ? views.copied : views.notCopied);
  };
  return (
    <>
      <Button size={size} onClick={() => void copy()}>{label}</Button>
      <span role="status" className={look.quiet}>{said}</span>
    </>
  );
}
