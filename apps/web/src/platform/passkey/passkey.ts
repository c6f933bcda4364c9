import {
  PasskeyAssertion,
  PasskeyAttestation,
  type PasskeyCreation,
  type PasskeyRequest,
} from '@tutela/contract';

/** Why the browser gave no passkey. `closed`: the person closed its window, or it waited too long. */
export type PasskeyProblem = 'closed' | 'known_already' | 'not_possible';

export class PasskeyFailure extends Error {
  readonly problem: PasskeyProblem;

  constructor(problem: PasskeyProblem, cause?: unknown) {
    super(`No passkey: ${problem}`, { cause });
    this.name = 'PasskeyFailure';
    this.problem = problem;
  }
}

/** Whether this browser has passkeys, and speaks of them in JSON (WebAuthn level 3). */
export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

/** Lets the person use one of their passkeys. Rejects with `PasskeyFailure`. */
export async function provePasskey(options: PasskeyRequest): Promise<PasskeyAssertion> {
  const credential = await ask(() =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  );
  return PasskeyAssertion.parse(credential.toJSON());
}

/** Lets the person make a new passkey. Rejects with `PasskeyFailure`. */
export async function createPasskey(options: PasskeyCreation): Promise<PasskeyAttestation> {
  const credential = await ask(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  );
  return PasskeyAttestation.parse(credential.toJSON());
}

async function ask(open: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (!hasPasskeys()) throw new PasskeyFailure('not_possible');
  const credential = await open().catch((cause: unknown) => {
    throw new PasskeyFailure(problemOf(cause), cause);
  });
  if (credential instanceof PublicKeyCredential) return credential;
  throw new PasskeyFailure('not_possible');
}

function problemOf(cause: unknown): PasskeyProblem {
  if (!(cause instanceof DOMException)) return 'not_possible';
  if (cause.name === 'InvalidStateError') return 'known_already';
  return cause.name === 'NotAllowedError' || cause.name === 'AbortError' ? 'closed' : 'not_possible';
}
