import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import css from './badge.module.css';

export type Tone = 'neutral' | 'accent' | 'caution' | 'danger' | 'hidden';

interface BadgeProps {
  children: ReactNode;
  /** What it means. `danger`: to a child, or a broken deadline. `hidden`: a hidden file or a guarded section. */
  tone?: Tone;
  icon?: IconName;
}

/** A word or two with a shape. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps) {
  return (
    <span className={css.badge} data-tone={tone}>
      {icon && <Icon name={icon} size={14} />}
      <span>{children}</span>
    </span>
  );
}
