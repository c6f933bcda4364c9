import type { ReactNode } from 'react';
import css from './link.module.css';
import { useFollow } from './navigate.ts';

interface LinkProps {
  /** An address inside the app. It names nobody. */
  href: string;
  children: ReactNode;
}

export function Link({ href, children }: LinkProps) {
  return (
    <a className={css.link} href={href} onClick={useFollow()}>
      {children}
    </a>
  );
}
