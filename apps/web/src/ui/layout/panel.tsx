import { type ReactNode, useId } from 'react';
import css from './panel.module.css';

interface PanelProps {
  title?: ReactNode;
  /** The level of the heading within the page. */
  level?: 2 | 3;
  /** Quiet things at the end of the title line: a link, a mark. */
  aside?: ReactNode;
  /** `urgent` is for danger to a child or a broken deadline, and for nothing else. */
  tone?: 'plain' | 'quiet' | 'urgent' | 'hidden';
  /** No space around the content, for a table or a list that runs to the edges. */
  flush?: boolean;
  children: ReactNode;
}

export function Panel({ title, level = 2, aside, tone = 'plain', flush = false, children }: PanelProps) {
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const hasTitle = title !== undefined;
  return (
    <section className={css.panel} data-tone={tone} aria-labelledby={hasTitle ? titleId : undefined}>
      {hasTitle && (
        <div className={css.head}>
          <Heading className={css.title} id={titleId}>
            {title}
          </Heading>
          {aside !== undefined && <div className={css.aside}>{aside}</div>}
        </div>
      )}
      <div className={flush ? css.flush : css.body}>{children}</div>
    </section>
  );
}
