import type { ReactNode } from 'react';
import css from './rows.module.css';

/** A few things, one below the other, each with what can be done about it. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className={css.rows}>{children}</ul>;
}

interface RowItemProps {
  name: ReactNode;
  about?: ReactNode;
  actions?: ReactNode;
}

export function RowItem({ name, about, actions }: RowItemProps) {
  return (
    <li className={css.row}>
      <div className={css.words}>
        <div className={css.name}>{name}</div>
        {about !== undefined && <div className={css.about}>{about}</div>}
      </div>
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </li>
  );
}
