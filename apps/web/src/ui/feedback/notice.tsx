import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import css from './notice.module.css';

export type NoticeKind = 'information' | 'success' | 'caution' | 'danger';

interface NoticeProps {
  /** `danger` is for danger to a child or a broken deadline; what went wrong with the program is a `caution`. */
  kind?: NoticeKind;
  title?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  children?: ReactNode;
}

const icons: Record<NoticeKind, IconName> = {
  information: 'information',
  success: 'done',
  caution: 'caution',
  danger: 'caution',
};

export function Notice({ kind = 'information', title, action, children }: NoticeProps) {
  const isUrgent = kind === 'caution' || kind === 'danger';
  return (
    <div className={css.notice} data-kind={kind} role={isUrgent ? 'alert' : 'status'}>
      <span className={css.icon}>
        <Icon name={icons[kind]} size={20} />
      </span>
      <div className={css.words}>
        {title !== undefined && <p className={css.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {action !== undefined && <div className={css.action}>{action}</div>}
      </div>
    </div>
  );
}
