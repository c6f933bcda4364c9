import { Modal } from '@mantine/core';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import css from './overlay.module.css';

interface FrontProps {
  isOpen: boolean;
  title: ReactNode;
  /** Left out: it cannot be closed without an answer. */
  onClose: (() => void) | undefined;
  place: 'centre' | 'start' | 'end';
  size: string;
  hidesPage?: boolean;
  children: ReactNode;
}

/** Class names of a style sheet are certain; the types cannot know. */
const named = {
  inner: css.inner ?? '',
  content: css.content ?? '',
  title: css.title ?? '',
  close: css.close ?? '',
  body: css.body ?? '',
  opaque: css.opaque ?? '',
  veil: css.veil ?? '',
};

const noWayOut = () => undefined;

/** What dialogs and drawers share: the focus stays inside, Escape closes, the focus goes back to where it was. */
export function Front({ isOpen, title, onClose, place, size, hidesPage = false, children }: FrontProps) {
  const intl = useIntl();
  const canClose = onClose !== undefined;
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose ?? noWayOut}
      size={size}
      centered={place === 'centre'}
      closeOnEscape={canClose}
      closeOnClickOutside={canClose && place !== 'centre'}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      classNames={{ inner: named.inner, content: named.content }}
      data-place={place}
    >
      <Modal.Overlay className={hidesPage ? named.opaque : named.veil} />
      <Modal.Content>
        <div className={css.header}>
          <Modal.Title className={named.title}>{title}</Modal.Title>
          {canClose && (
            <Modal.CloseButton
              className={named.close}
              aria-label={intl.formatMessage({ id: 'ui.close', defaultMessage: 'Close' })}
            />
          )}
        </div>
        <Modal.Body className={named.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
