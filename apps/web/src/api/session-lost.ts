type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells the shell that the session ended, so that it asks to sign in again over the page, which stays. */
export const sessionLost = {
  announce: (): void => {
    for (const listener of listeners) listener();
  },
  /** Returns how to stop listening. */
  listen: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
