import { z } from 'zod';
import { OidcProvider } from '../platform/auth/oidc/providers.ts';
import { type Environment, readSetting } from './setting.ts';

const { name, issuer, clientId, clientSecret } = OidcProvider.shape;

const parts = {
  NAME: { schema: name, wanted: 'the name that the sign-in page shows, up to 100 characters' },
  ISSUER: { schema: issuer, wanted: "the provider's issuer, such as https://login.example.org/realms/staff" },
  CLIENT_ID: { schema: clientId, wanted: 'the client id that the provider gave to this node' },
  CLIENT_SECRET: { schema: clientSecret, wanted: 'the secret that the provider gave to this node' },
  TRUST_MFA: {
    schema: z
      .enum(['yes', 'no'])
      .default('no')
      .transform((answer) => answer === 'yes'),
    wanted: 'yes (the provider always asks for a second factor) or no (this node asks for a one-time code)',
  },
} as const;

/** Reads the variables of one provider: those of `my-idp` begin with `TUTELA_OIDC_MY_IDP_`. */
export function readProvider(env: Environment, id: string): OidcProvider {
  const prefix = `TUTELA_OIDC_${id.toUpperCase().replaceAll('-', '_')}_`;
  return {
    id,
    name: readSetting(env, `${prefix}NAME`, parts.NAME),
    issuer: readSetting(env, `${prefix}ISSUER`, parts.ISSUER),
    clientId: readSetting(env, `${prefix}CLIENT_ID`, parts.CLIENT_ID),
    clientSecret: readSetting(env, `${prefix}CLIENT_SECRET`, parts.CLIENT_SECRET),
    trustProviderMfa: readSetting(env, `${prefix}TRUST_MFA`, parts.TRUST_MFA),
  };
}
