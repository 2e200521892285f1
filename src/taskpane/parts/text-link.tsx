import type { ReactNode } from 'react';
import { useControlLook } from './control-look';

/** A button that reads as part of a line of text. */
export function TextLink({ onClick, children, label }: { readonly onClick: () => void; readonly children: ReactNode; readonly label?: string }): ReactNode {
  const look = useControlLook();
  return <button type="button" className={look.link} onClick={onClick} {...(label !== undefined && { 'aria-label': label })}>{children}</button>;
}
