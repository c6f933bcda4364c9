import type { ReactNode } from 'react';
import css from './live.module.css';

/** Says to screen readers what comes to stand in it. Keep it in place while empty: one that comes with its words is often not heard. */
export function Live({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={css.live}>
      {children}
    </div>
  );
}
