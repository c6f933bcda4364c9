import { type ReactNode, Suspense } from 'react';
import { Skeleton } from '../feedback/skeleton.tsx';
import { Front } from './front.tsx';

interface DialogProps {
  isOpen: boolean;
  title: ReactNode;
  /** Left out: it cannot be closed without an answer. */
  onClose?: () => void;
  width?: 'narrow' | 'wide';
  /** Nothing of the page can be read behind it. */
  hidesPage?: boolean;
  children: ReactNode;
}

/** In front of the page, for one question or one short thing. */
export function Dialog({
  isOpen,
  title,
  onClose,
  width = 'narrow',
  hidesPage = false,
  children,
}: DialogProps) {
  return (
    <Front
      isOpen={isOpen}
      title={title}
      onClose={onClose}
      place="centre"
      size={width === 'narrow' ? '32rem' : '48rem'}
      hidesPage={hidesPage}
    >
      <Suspense fallback={<Skeleton count={4} />}>{children}</Suspense>
    </Front>
  );
}
