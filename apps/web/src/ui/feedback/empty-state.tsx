import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import css from './state.module.css';

interface EmptyStateProps {
  /** A kind sentence, not "no data". */
  title: ReactNode;
  /** Why it is empty, or what would fill it. */
  children?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
  /** It is all there is on the page: the title is the page's heading. */
  isPage?: boolean;
}

export function EmptyState({ title, children, icon = 'done', action, isPage = false }: EmptyStateProps) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={css.state}>
      <span className={css.icon}>
        <Icon name={icon} size={28} />
      </span>
      <Title className={css.title}>{title}</Title>
      {children !== undefined && <div className={css.words}>{children}</div>}
      {action !== undefined && <div className={css.action}>{action}</div>}
    </div>
  );
}
