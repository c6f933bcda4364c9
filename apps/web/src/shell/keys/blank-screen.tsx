import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage, useIntl } from 'react-intl';
import css from './blank-screen.module.css';
import { strokeCounter } from './twice.ts';

/**
 * Twice Escape blanks the screen at once; one press brings it back as it was. The page stays mounted under the cover,
 * so that nothing typed is lost.
 */
export function BlankScreen({ children }: { children: ReactNode }) {
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    const isSecond = strokeCounter();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat || !isSecond(event.timeStamp)) return;
      // Straight away, before React gets to draw the cover.
      document.documentElement.dataset.covered = '';
      setCovered(true);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  const uncover = () => {
    delete document.documentElement.dataset.covered;
    setCovered(false);
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
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
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
