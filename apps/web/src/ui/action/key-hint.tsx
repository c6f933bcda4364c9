import { Fragment } from 'react';
import css from './key-hint.module.css';

interface KeyHintProps {
  /** Pressed one after the other, as they are printed on the keys. */
  keys: readonly string[];
}

export function KeyHint({ keys }: KeyHintProps) {
  return (
    <span className={css.keys} dir="ltr">
      {keys.map((key, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same key may stand twice, and the list never changes
        <Fragment key={at}>
          <kbd className={css.key}>{key}</kbd>{' '}
        </Fragment>
      ))}
    </span>
  );
}
