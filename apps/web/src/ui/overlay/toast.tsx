import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useIntl } from 'react-intl';
import { IconButton } from '../action/icon-button.tsx';
import { Icon } from '../icon.tsx';
import css from './overlay.module.css';

interface Toast {
  key: number;
  text: ReactNode;
}

const ToastContext = createContext<(text: ReactNode) => void>(() => undefined);

/** Says in passing that something was done. Never the only place where a thing is said, and never a refusal. */
export function useToast(): (text: ReactNode) => void {
  return use(ToastContext);
}

const shownFor = 8_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const count = useRef(0);
  const remove = useCallback(
    (key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)),
    [],
  );
  const add = useCallback(
    (text: ReactNode) => {
      count.current += 1;
      const key = count.current;
      setToasts((all) => [...all.slice(-2), { key, text }]);
      setTimeout(() => remove(key), shownFor);
    },
    [remove],
  );
  return (
    <ToastContext value={add}>
      {children}
      {createPortal(<Toasts toasts={toasts} onClose={remove} />, document.body)}
    </ToastContext>
  );
}

function Toasts({ toasts, onClose }: { toasts: readonly Toast[]; onClose: (key: number) => void }) {
  const intl = useIntl();
  return (
    <div className={css.toasts} role="status" data-print="hide">
      {toasts.map(({ key, text }) => (
        <div className={css.toast} key={key}>
          <Icon name="done" />
          <span>{text}</span>
          <IconButton
            icon="close"
            size="small"
            label={intl.formatMessage({ id: 'ui.close', defaultMessage: 'Close' })}
            onPress={() => onClose(key)}
          />
        </div>
      ))}
    </div>
  );
}
