import { useEffect, useState } from 'react';

/** True once something has been going on for so long without change; `what` names it, null while nothing goes on. */
export function useSlow(what: string | null, milliseconds: number): boolean {
  const [slow, setSlow] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return undefined;
    const timer = window.setTimeout(() => setSlow(what), milliseconds);
    return () => {
      window.clearTimeout(timer);
      setSlow(null);
    };
  }, [what, milliseconds]);
  return slow !== null && slow === what;
}
