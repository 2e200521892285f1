import type { ReactNode } from 'react';
import type { Strings } from '../strings/strings';

/** The page was opened in a browser: nothing works here, so it says where the add-in does. */
export function OutsideExcel({ strings }: { readonly strings: Strings }): ReactNode {
  const { what, why, next } = strings.pane.outsideExcel;
  return (
    <main className="startup">
      <h1>{strings.product.name}</h1>
      <p>{what}</p>
      <p>{why}</p>
      <p>{next}</p>
    </main>
  );
}
