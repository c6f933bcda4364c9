import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { FormattedMessage, useIntl } from 'react-intl';
import css from './blank-screen.module.css';
import { strokeCounter } from './twice.ts';

/**
 * Twice Escape blanks the screen at once; one press brings it back as it was. The page stays mounted under the cover,
 * so that nothing typed is lost.
 */
export function BlankScreen({ children }: { children: ReactNode }) {
  const [isCovered, setCovered] = useState(false);
  const before = useRef<HTMLElement>(null);
  useEffect(() => {
    // The element that last had the focus: the first Escape may already have taken it away.
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('[data-cover]')) before.current = target;
    };
    const isSecond = strokeCounter();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat || !isSecond(event.timeStamp)) return;
      // Straight away, before React gets to draw the cover.
      document.documentElement.dataset.covered = '';
      setCovered(true);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('focusin', onFocus);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('focusin', onFocus);
    };
  }, []);
  const uncover = () => {
    delete document.documentElement.dataset.covered;
    // The cover must be gone before the focus can go back to where it was.
    flushSync(() => setCovered(false));
    // With reduced motion even visibility takes a millisecond, and what is hidden takes no focus.
    requestAnimationFrame(() => requestAnimationFrame(() => before.current?.focus()));
  };
  return (
    <>
      {children}
      {isCovered && createPortal(<Cover onUncover={uncover} />, document.body)}
    </>
  );
}

function Cover({ onUncover }: { onUncover: () => void }) {
  const intl = useIntl();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div
      className={css.cover}
      data-cover
      role="dialog"
      aria-modal
      aria-label={intl.formatMessage({ id: 'shell.cover', defaultMessage: 'The screen is blank' })}
    >
      <button type="button" className={css.button} ref={button} onClick={onUncover}>
        <FormattedMessage id="shell.cover.back" defaultMessage="Show again" />
      </button>
    </div>
  );
}
