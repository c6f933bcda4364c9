import { codedField, openField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/** Bytes as base64url text, the way WebAuthn's JSON forms carry them. */
const Bytes = (max: number) =>
  sensitiveField(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]+$/)
      .max(max),
  );
const type = openField(z.literal('public-key'));
const transports = codedField(z.array(z.string().max(20)).max(10));

/** What the browser's `PublicKeyCredential.parseRequestOptionsFromJSON` takes. */
export const PasskeyRequest = z.object({
  challenge: codedField(z.string()),
  timeout: openField(z.int()),
  rpId: openField(z.string()),
  userVerification: openField(z.literal('required')),
  allowCredentials: z.array(z.object({ id: codedField(z.string()), type, transports })),
});
export type PasskeyRequest = z.infer<typeof PasskeyRequest>;

/** What the browser's `PublicKeyCredential.parseCreationOptionsFromJSON` takes. */
export const PasskeyCreation = z.object({
  challenge: codedField(z.string()),
  timeout: openField(z.int()),
  rp: z.object({ id: openField(z.string()), name: openField(z.string()) }),
  user: z.object({
    id: codedField(z.string()),
    name: codedField(z.string()),
    displayName: codedField(z.string()),
  }),
  pubKeyCredParams: z.array(z.object({ alg: openField(z.int()), type })),
  excludeCredentials: z.array(z.object({ id: codedField(z.string()), type, transports })),
  authenticatorSelection: z.object({
    residentKey: openField(z.literal('required')),
    requireResidentKey: openField(z.literal(true)),
    userVerification: openField(z.literal('required')),
  }),
  attestation: openField(z.literal('none')),
});
export type PasskeyCreation = z.infer<typeof PasskeyCreation>;

/** The answer of `navigator.credentials.get()`, as its `toJSON()` gives it; what we do not need is dropped. */
export const PasskeyAssertion = z.object({
  id: Bytes(1400),
  rawId: Bytes(1400),
  type,
  response: z.object({
    clientDataJSON: Bytes(8000),
    authenticatorData: Bytes(8000),
    signature: Bytes(8000),
    userHandle: Bytes(200).nullish(),
  }),
});
export type PasskeyAssertion = z.infer<typeof PasskeyAssertion>;

/** The answer of `navigator.credentials.create()`, as its `toJSON()` gives it. */
export const PasskeyAttestation = z.object({
  id: Bytes(1400),
  rawId: Bytes(1400),
  type,
  response: z.object({
    clientDataJSON: Bytes(8000),
    attestationObject: Bytes(40_000),
    transports: transports.optional(),
  }),
});
export type PasskeyAttestation = z.infer<typeof PasskeyAttestation>;
