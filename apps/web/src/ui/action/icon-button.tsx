import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon.tsx';
import css from './icon-button.module.css';

interface IconButtonProps {
  icon: IconName;
  /** What it does, in words: read aloud, and shown while the pointer rests on it. */
  label: string;
  onPress: () => void;
  /** Shown in a small mark at the corner; say it in `label` too. */
  count?: number;
  size?: 'usual' | 'small';
  /** For a button that opens something. */
  expanded?: boolean;
}

export function IconButton({ icon, label, onPress, count = 0, size = 'usual', expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classes(css.button, size === 'small' && css.small)}
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} size={size === 'small' ? 16 : 20} />
      {count > 0 && (
        <span className={css.count} aria-hidden>
          {count > 99 ? '99+' : count}
        </span>
      )}
    </button>
  );
}
