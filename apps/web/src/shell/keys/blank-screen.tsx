import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
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
  const before = useRef<Element>(null);
  useEffect(() => {
    const isSecond = strokeCounter();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat || !isSecond(event.timeStamp)) return;
      // Once the page is hidden, the browser forgets where the focus was.
      before.current = document.activeElement;
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
      {isCovered && createPortal(<Cover before={before} onUncover={uncover} />, document.body)}
    </>
  );
}

interface CoverProps {
  /** Where the focus goes back to. */
  before: RefObject<Element | null>;
  onUncover: () => void;
}

function Cover({ before, onUncover }: CoverProps) {
  const intl = useIntl();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, [before]);
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
