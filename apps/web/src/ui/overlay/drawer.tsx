import type { ReactNode } from 'react';
import { Front } from './front.tsx';

interface DrawerProps {
  isOpen: boolean;
  title: ReactNode;
  onClose: () => void;
  /** Which edge of the reading direction it comes from. */
  from?: 'start' | 'end';
  children: ReactNode;
}

/** Beside the page, which stays in sight. */
export function Drawer({ isOpen, title, onClose, from = 'end', children }: DrawerProps) {
  return (
    <Front isOpen={isOpen} title={title} onClose={onClose} place={from} size="min(24rem, 92vw)">
      {children}
    </Front>
  );
}
