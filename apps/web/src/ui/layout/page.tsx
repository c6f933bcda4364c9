import type { ReactNode } from 'react';
import css from './page.module.css';

interface PageProps {
  /** Shown as the heading, never in the tab. */
  title: ReactNode;
  /** One sentence: what this page is for, or what matters on it now. */
  lead?: ReactNode;
  /** The one next step. On a phone it stays in reach of the thumb. */
  action?: ReactNode;
  /** Marks beside the title: risk, hidden, stage. */
  marks?: ReactNode;
  /** A page of reading or of one form is narrower than a page of lists. */
  width?: 'reading' | 'list';
  children: ReactNode;
}

export function Page({ title, lead, action, marks, width = 'list', children }: PageProps) {
  return (
    <article className={css.page} data-width={width}>
      <header className={css.header}>
        <div className={css.words}>
          <div className={css.line}>
            <h1 className={css.title}>{title}</h1>
            {marks}
          </div>
          {lead !== undefined && <p className={css.lead}>{lead}</p>}
        </div>
        {action !== undefined && <div className={css.action}>{action}</div>}
      </header>
      {children}
    </article>
  );
}
