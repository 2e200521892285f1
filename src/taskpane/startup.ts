/** Runs before office.js: when the pane has not replaced the start page in time, or a script cannot be loaded, the page says so and what to do. */
const PATIENCE_MS = 15_000;

window.addEventListener('error', ({ target }) => {
  if (target instanceof HTMLScriptElement) showTrouble(target.src);
}, { capture: true });

window.setTimeout(() => {
  showTrouble(document.querySelector<HTMLScriptElement>('script[src*="office.js"]')?.src ?? '');
}, PATIENCE_MS);

function showTrouble(address: string): void {
  const trouble = document.getElementById('startup-trouble');
  if (!trouble?.hidden) return;
  trouble.hidden = false;
  document.getElementById('startup-state')?.remove();
  const place = document.getElementById('startup-address');
  if (place) place.textContent = address;
}
