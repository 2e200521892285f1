/** Copies a text to the clipboard. Frames without that permission (Excel on the web) fall back on the browser's older command. False where neither works. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.readOnly = true;
  holder.style.position = 'fixed';
  holder.style.insetBlockStart = '-100vh';
  document.body.append(holder);
  holder.select();
  const copied = execCopy();
  holder.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

function execCopy(): boolean {
  const { execCommand } = document as unknown as { readonly execCommand: (command: string) => boolean };
  return execCommand.call(document, 'copy');
}
