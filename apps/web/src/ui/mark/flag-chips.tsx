import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { IconName } from '../icon.tsx';
import { Badge, type Tone } from './badge.tsx';
import css from './flag-chips.module.css';

export interface Flag {
  key: string;
  label: ReactNode;
  tone?: Tone;
  icon?: IconName;
}

interface FlagChipsProps {
  flags: readonly Flag[];
  /** In a list only the first few are shown, with the number of the others. */
  atMost?: number;
}

export function FlagChips({ flags, atMost = flags.length }: FlagChipsProps) {
  if (flags.length === 0) return null;
  const others = flags.length - atMost;
  return (
    <ul className={css.flags}>
      {flags.slice(0, atMost).map(({ key, label, tone = 'neutral', icon = 'flag' }) => (
        <li key={key}>
          <Badge tone={tone} icon={icon}>
            {label}
          </Badge>
        </li>
      ))}
      {others > 0 && (
        <li className={css.others}>
          <FormattedMessage
            id="ui.flags.others"
            defaultMessage="{count, plural, one {and # other} other {and # others}}"
            values={{ count: others }}
          />
        </li>
      )}
    </ul>
  );
}
