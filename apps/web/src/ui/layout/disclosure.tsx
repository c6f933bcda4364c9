import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../icon.tsx';
import css from './disclosure.module.css';

interface DisclosureProps {
  title: ReactNode;
  /** What is inside, in a few words, read while it is closed. */
  summary?: ReactNode;
  /** Who may see it, a mark, a count: at the end of the line. */
  aside?: ReactNode;
  startsOpen?: boolean;
  /** Told when the reader opens it: the time to load what is inside. */
  onOpen?: () => void;
  children: ReactNode;
}

/** A part that opens in place. */
export function Disclosure({ title, summary, aside, startsOpen = false, onOpen, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  // Once opened it stays mounted, so that what was typed inside survives closing.
  const [wasOpened, setWasOpened] = useState(startsOpen);
  const bodyId = useId();
  const toggle = () => {
    if (!isOpen) onOpen?.();
    setWasOpened(true);
    setOpen(!isOpen);
  };
  return (
    <section className={css.disclosure}>
      <h3 className={css.heading}>
        <button
          type="button"
          className={css.head}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={toggle}
        >
          <span className={css.arrow}>
            <Icon name="open" />
          </span>
          <span className={css.title}>{title}</span>
          {summary !== undefined && !isOpen && <span className={css.summary}>{summary}</span>}
          {aside !== undefined && <span className={css.aside}>{aside}</span>}
        </button>
      </h3>
      <div id={bodyId} hidden={!isOpen} className={css.body}>
        {wasOpened && children}
      </div>
    </section>
  );
}
