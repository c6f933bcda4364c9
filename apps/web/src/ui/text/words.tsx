import type { ReactNode } from 'react';
import css from './text.module.css';

/** Words that matter less than those around them. */
export function Muted({ children }: { children: ReactNode }) {
  return <span className={css.muted}>{children}</span>;
}

/** What a person wrote: its own lines and its own direction. */
export function WrittenText({ lang, children }: { lang?: string | undefined; children: string }) {
  return (
    <p className={css.lines} lang={lang} dir="auto">
      {children}
    </p>
  );
}
