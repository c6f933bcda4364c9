import { type ReactNode, useId, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '../action/button.tsx';
import { IconButton } from '../action/icon-button.tsx';
import css from './filter-bar.module.css';

export interface ActiveFilter {
  key: string;
  /** What is filtered, in words: "Stage: Assessment". */
  label: string;
  /** The words of the button that takes it away: "Remove Stage: Assessment". */
  removeLabel: string;
  onRemove: () => void;
}

interface FilterBarProps {
  /** The fields that filter. Hidden behind a button on a phone. */
  children: ReactNode;
  active: readonly ActiveFilter[];
  onClear: () => void;
  /** How many were found, in words. */
  result: ReactNode;
  /** Saved views, or another quiet control at the end. */
  aside?: ReactNode;
}

export function FilterBar({ children, active, onClear, result, aside }: FilterBarProps) {
  const [isOpen, setOpen] = useState(false);
  const fieldsId = useId();
  return (
    <div className={css.bar} data-print="hide">
      <button
        type="button"
        className={css.toggle}
        aria-expanded={isOpen}
        aria-controls={fieldsId}
        onClick={() => setOpen(!isOpen)}
      >
        <FormattedMessage
          id="ui.filter.toggle"
          defaultMessage="{count, plural, =0 {Filters} other {Filters (#)}}"
          values={{ count: active.length }}
        />
      </button>
      <div className={css.fields} id={fieldsId} data-open={isOpen}>
        {children}
      </div>
      <div className={css.line}>
        <p role="status" className={css.result}>
          {result}
        </p>
        <ul className={css.active}>
          {active.map((filter) => (
            <li className={css.chip} key={filter.key}>
              <span>{filter.label}</span>
              <IconButton icon="close" size="small" label={filter.removeLabel} onPress={filter.onRemove} />
            </li>
          ))}
        </ul>
        {active.length > 0 && (
          <Button kind="plain" size="small" onPress={onClear}>
            <FormattedMessage id="ui.filter.clear" defaultMessage="Clear all filters" />
          </Button>
        )}
        {aside !== undefined && <div className={css.aside}>{aside}</div>}
      </div>
    </div>
  );
}
