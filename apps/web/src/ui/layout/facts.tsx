import type { ReactNode } from 'react';
import css from './facts.module.css';

export interface Fact {
  key: string;
  label: ReactNode;
  /** What is known. Left out: shown as not known. */
  value: ReactNode;
}

interface FactsProps {
  facts: readonly Fact[];
  /** `beside`: label and value on one line, for reading through. `above`: small cells, for a header. */
  labels?: 'beside' | 'above';
}

/** Labels with their values. */
export function Facts({ facts, labels = 'beside' }: FactsProps) {
  return (
    <dl className={css.facts} data-labels={labels}>
      {facts.map((fact) => (
        <div className={css.fact} key={fact.key}>
          <dt className={css.label}>{fact.label}</dt>
          <dd className={css.value}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
