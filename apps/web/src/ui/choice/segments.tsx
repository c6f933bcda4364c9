import { type ReactNode, useId } from 'react';
import css from './choice.module.css';

interface SegmentsProps<Value extends string> {
  /** What is chosen among, for screen readers. */
  label: string;
  options: readonly { value: Value; label: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice of what is shown, in one line: "all, decisions, the child's words". */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className={css.segments} aria-label={label}>
      {options.map((option) => (
        <label className={css.segment} key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
