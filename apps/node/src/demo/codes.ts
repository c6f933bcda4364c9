import { Secret, TOTP } from 'otpauth';
import type { DemoPerson } from './demo-file.ts';

/** Seconds that a one-time code lasts (RFC 6238, 4.1). */
const period = 30;

/** The six digits that an authenticator app would show at a moment. */
export const codeOf = ({ totpSecret }: Pick<DemoPerson, 'totpSecret'>, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(totpSecret), period }).generate({ timestamp: at.getTime() });

/** Seconds until the next code. */
export const secondsLeft = (at: Date): number => period - (Math.floor(at.getTime() / 1000) % period);
