import { type ReactNode, useEffect, useRef } from 'react';
import { Brand, LanguageMenu, SchemeMenu, useTabTitle } from '../../shell/index.ts';
import css from './entrance.module.css';

interface EntranceProps {
  /** The kind of page, for the tab. */
  tab: string;
  title: ReactNode;
  lead?: ReactNode;
  /** What this node is. */
  node?: ReactNode;
  width?: 'narrow' | 'wide';
  /** Below the card. */
  below?: ReactNode;
  children: ReactNode;
}

/** The page before signing in: the mark, the language, the brightness, and one card. Says nothing about children. */
export function Entrance({ tab, title, lead, node, width = 'narrow', below, children }: EntranceProps) {
  useTabTitle(tab);
  return (
    <div className={css.entrance}>
      <header className={css.bar}>
        <Brand />
        <div className={css.tools}>
          <LanguageMenu />
          <SchemeMenu />
        </div>
      </header>
      <main className={css.page} data-width={width}>
        <div className={css.words}>
          {node !== undefined && <p className={css.node}>{node}</p>}
          <Heading key={tab}>{title}</Heading>
          {lead !== undefined && <p className={css.lead}>{lead}</p>}
        </div>
        <div className={css.card}>{children}</div>
        {below !== undefined && <div className={css.below}>{below}</div>}
      </main>
    </div>
  );
}

/** A new step takes the focus, as a new page would. */
function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 className={css.title} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
