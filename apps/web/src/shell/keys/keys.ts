import { type ReactNode, useEffect, useRef } from 'react';

/** A key of a page, and what it does, for the list of keys. */
export interface KeyBinding {
  key: string;
  does: ReactNode;
  run: () => void;
}

/** Somebody is typing: letters are letters. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

/** A dialog is open: the keys of the page behind it sleep. */
function isBehindDialog(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const binding = latest.current.find(({ key }) => key === event.key);
      const isLetter = event.key.length === 1;
      if (!binding || (isLetter && isTyping(event.target)) || isBehindDialog()) return;
      event.preventDefault();
      binding.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
