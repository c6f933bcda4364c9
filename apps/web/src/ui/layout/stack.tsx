import type { ReactNode } from 'react';
import css from './stack.module.css';

/** Steps of the 8 px grid; 0.5 is 4 px. */
export type Gap = 0 | 0.5 | 1 | 2 | 3 | 4;

interface FlowProps {
  gap?: Gap;
  children: ReactNode;
}

/** One below the other. */
export function Stack({ gap = 2, children }: FlowProps) {
  return (
    <div className={css.stack} data-gap={gap}>
      {children}
    </div>
  );
}

interface RowProps extends FlowProps {
  align?: 'start' | 'center' | 'end' | 'baseline';
  justify?: 'start' | 'between' | 'end';
}

/** Side by side, in the direction of reading; wraps when there is no room. */
export function Row({ gap = 1, align = 'center', justify = 'start', children }: RowProps) {
  return (
    <div className={css.row} data-gap={gap} data-align={align} data-justify={justify}>
      {children}
    </div>
  );
}

interface GridProps extends FlowProps {
  /** How narrow a column may become before there is one fewer. */
  least?: 'narrow' | 'medium' | 'wide';
}

/** As many equal columns as fit. */
export function Grid({ gap = 2, least = 'medium', children }: GridProps) {
  return (
    <div className={css.grid} data-gap={gap} data-least={least}>
      {children}
    </div>
  );
}

interface SidesProps {
  /** The narrow side: what must happen next. First on a phone. */
  side: ReactNode;
  children: ReactNode;
}

/** A narrow column and a wide one. */
export function Sides({ side, children }: SidesProps) {
  return (
    <div className={css.sides}>
      <div className={css.side}>{side}</div>
      <div className={css.wide}>{children}</div>
    </div>
  );
}
