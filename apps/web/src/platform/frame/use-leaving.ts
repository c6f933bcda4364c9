import { signOutRoute, switchMandateRoute } from '@tutela/contract';
import { useState } from 'react';
import { call } from '../../api/index.ts';

interface Leaving {
  signOut: () => void;
  switchMandate: (mandateId: string) => void;
  /** What went wrong, until it is forgotten. */
  failure: unknown;
  forget: () => void;
}

/**
 * Signing out and acting under another mandate. Both load the app anew, so that nothing that was read before stays in
 * its memory.
 */
export function useLeaving(): Leaving {
  const [failure, setFailure] = useState<unknown>();
  const leave = (work: Promise<unknown>, to: string) => void work.then(() => location.assign(to), setFailure);
  return {
    signOut: () => leave(call(signOutRoute, {}), '/sign-in'),
    switchMandate: (mandateId) => leave(call(switchMandateRoute, { body: { mandateId } }), '/'),
    failure,
    forget: () => setFailure(undefined),
  };
}
