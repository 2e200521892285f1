import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Lines beyond the visible ones, so that scrolling never shows a gap. */
const SPARE = 6;

export interface Window {
  /** For the element that scrolls. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Indexes of the lines to draw. */
  readonly indexes: readonly number[];
  readonly onScroll: () => void;
  /** Brings a line into sight. */
  readonly reveal: (index: number) => void;
}

/** Which lines of a long list with lines of one height are in sight; `kept` is drawn wherever it is, for assistive technology follows it. */
export function useWindow(count: number, lineHeight: number, kept: number): Window {
  const list = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const look = useCallback(() => {
    if (!list.current) return;
    const { scrollTop, clientHeight } = list.current;
    const first = Math.floor(scrollTop / lineHeight);
    const last = Math.ceil((scrollTop + clientHeight) / lineHeight);
    setSight((now) => (now.first === first && now.last === last ? now : { first, last }));
  }, [lineHeight]);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look, count]);

  const reveal = useCallback((index: number) => {
    const element = list.current;
    if (!element) return;
    const top = index * lineHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + lineHeight > element.scrollTop + element.clientHeight) element.scrollTop = top + lineHeight - element.clientHeight;
    look();
  }, [lineHeight, look]);

  const from = Math.max(0, Math.min(sight.first, count) - SPARE);
  const to = Math.min(count, sight.last + SPARE);
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  return { list, indexes: kept >= 0 && kept < count && (kept < from || kept >= to) ? [...indexes, kept] : indexes, onScroll: look, reveal };
}
