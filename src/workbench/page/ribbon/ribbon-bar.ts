import type { RibbonButton, RibbonGroup } from './manifest-ribbon';

/** Draws the add-in's group of the ribbon. */
export function drawRibbon(place: HTMLElement, { label, buttons }: RibbonGroup, pressed: (button: RibbonButton) => void): void {
  const group = document.createElement('div');
  const row = document.createElement('div');
  const caption = document.createElement('span');
  group.className = 'ribbon-group';
  row.className = 'ribbon-buttons';
  caption.className = 'ribbon-label';
  caption.textContent = label;
  row.append(...buttons.map((button) => drawButton(button, pressed)));
  group.append(row, caption);
  place.setAttribute('aria-label', label);
  place.replaceChildren(group);
}

function drawButton(button: RibbonButton, pressed: (button: RibbonButton) => void): HTMLElement {
  const drawn = document.createElement('button');
  const icon = document.createElement('img');
  drawn.type = 'button';
  drawn.title = button.tip;
  icon.src = button.icon;
  icon.alt = '';
  icon.width = icon.height = 32;
  drawn.append(icon, button.label);
  drawn.addEventListener('click', () => pressed(button));
  return drawn;
}
