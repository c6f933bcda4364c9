import { useId } from 'react';
import type { Option } from '../field/field.ts';
import css from './answer-field.module.css';

interface AnswerFieldProps<Value extends string> {
  /** What is asked. */
  question: string;
  options: readonly (Option & { value: Value })[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few answers to one of many questions: equal parts of one line, as wide as a thumb. */
export function AnswerField<Value extends string>(props: AnswerFieldProps<Value>) {
  const { question, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={css.field}>
      <legend className={css.question}>{question}</legend>
      <div className={css.answers}>
        {options.map((option) => (
          <label className={css.answer} key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
