import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Dialog, KeyHint } from '../../ui/index.ts';
import css from './key-list.module.css';
import type { KeyBinding } from './keys.ts';

interface KeyListProps {
  isOpen: boolean;
  onClose: () => void;
  /** Keys of the page that is open, after those that work everywhere. */
  bindings: readonly KeyBinding[];
}

export function KeyList({ isOpen, onClose, bindings }: KeyListProps) {
  const intl = useIntl();
  const esc = intl.formatMessage({ id: 'shell.keys.escape', defaultMessage: 'Esc' });
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={<FormattedMessage id="shell.keys.title" defaultMessage="Keys" />}
    >
      <ul className={css.keys}>
        <Line keys={[esc, esc]}>
          <FormattedMessage id="shell.keys.blank" defaultMessage="Blank the screen at once" />
        </Line>
        <Line keys={[esc]}>
          <FormattedMessage id="shell.keys.close" defaultMessage="Close what is in front" />
        </Line>
        <Line keys={['↑', '↓']}>
          <FormattedMessage id="shell.keys.rows" defaultMessage="Go from row to row of a list" />
        </Line>
        {bindings.map(({ key, does }) => (
          <Line key={key} keys={[key]}>
            {does}
          </Line>
        ))}
      </ul>
    </Dialog>
  );
}

function Line({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <li className={css.line}>
      <span className={css.key}>
        <KeyHint keys={keys} />
      </span>
      <span>{children}</span>
    </li>
  );
}
