import { useCallback, useState } from 'react';

/** Where storage is forbidden (private windows, third-party frames), choices last as long as the pane. */
const forgetful = new Map<string, string>();

/** What was chosen before; null where nothing was. */
export function rememberedChoice(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? forgetful.get(key) ?? null;
  } catch {
    return forgetful.get(key) ?? null;
  }
}

function remember(key: string, value: string): void {
  forgetful.set(key, value);
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Kept above.
  }
}

/** A choice that outlasts the pane. */
export function useRememberedChoice(key: string): readonly [value: string | null, choose: (value: string) => void] {
  const [value, setValue] = useState(() => rememberedChoice(key));
  const choose = useCallback((next: string) => {
    remember(key, next);
    setValue(next);
  }, [key]);
  return [value, choose];
}
