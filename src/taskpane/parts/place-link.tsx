import type { ReactNode } from 'react';
import { placeText, type CellPlace } from '../../domain/sheet';
import { usePane } from '../pane-context';
import { useStrings } from '../strings-context';
import { TextLink } from './text-link';

/** Where something stands; a click selects it in the workbook. */
export function PlaceLink({ place }: { readonly place: CellPlace }): ReactNode {
  const { show } = usePane();
  const { views } = useStrings();
  const text = placeText(place);
  return <TextLink onClick={() => show(place)} label={views.showPlace(text)}>{text}</TextLink>;
}
