import { z } from 'zod';
import { IdentityValues, identityOf, noIdentity } from '../identity/identity-values.ts';
import { JourneyValues, journeyOf, noJourney } from '../journey/journey-values.ts';

/** A registration as it is being typed; its draft has this shape too. A photo is not part of the draft. */
export const RegisterValues = z.object({ identity: IdentityValues, journey: JourneyValues });
export type RegisterValues = z.infer<typeof RegisterValues>;

export const noRegistration = (): RegisterValues => ({ identity: noIdentity(), journey: noJourney });

export const registrationOf = ({ identity, journey }: RegisterValues, today: string): unknown => ({
  identity: identityOf(identity, today),
  journey: journeyOf(journey, today),
});
