import { Refusal } from '@tutela/kernel';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const machine = { root: false, userHome: '/home/somebody', terminal: false };
const read = (env: Record<string, string>) => readConfig(env, machine);

function refusal(env: Record<string, string>): Refusal {
  try {
    read(env);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('was accepted');
}

describe('settings', () => {
  it('have defaults for all', () => {
    expect(read({})).toEqual({
      home: '/home/somebody/.local/share/tutela',
      host: '127.0.0.1',
      port: 4517,
      logLevel: 'info',
      logForm: 'json',
      metrics: 'loopback',
      retentionYears: 5,
      sessionLimits: { idle: { office: 15 * 60_000, field: 5 * 60_000 }, absolute: 12 * 60 * 60_000 },
      mostUploadMegabytes: 10,
      oidcProviders: [],
    });
    expect(readConfig({}, { ...machine, root: true, terminal: true })).toMatchObject({
      home: '/var/lib/tutela',
      logForm: 'plain',
    });
    expect(read({ XDG_DATA_HOME: '/data', TUTELA_PORT: ' ' })).toMatchObject({
      home: '/data/tutela',
      port: 4517,
    });
  });

  it('are taken from the environment', () => {
    expect(
      read({
        DATABASE_URL: 'postgres://someone:secret@db:5432/postgres',
        TUTELA_HOME: '/srv/tutela',
        TUTELA_HOST: '0.0.0.0',
        TUTELA_PORT: '8080',
        TUTELA_ORIGIN: 'https://node.example.org',
        TUTELA_LOG: 'debug',
        TUTELA_METRICS: 'open',
        TUTELA_RETENTION_YEARS: '10',
        TUTELA_OFFICE_IDLE_MINUTES: '10',
        TUTELA_FIELD_IDLE_MINUTES: '3',
        TUTELA_SESSION_HOURS: '8',
        TUTELA_UPLOAD_MEGABYTES: '25',
      }),
    ).toMatchObject({
      databaseUrl: 'postgres://someone:secret@db:5432/postgres',
      home: '/srv/tutela',
      port: 8080,
      publicOrigin: 'https://node.example.org',
      retentionYears: 10,
      sessionLimits: { idle: { office: 600_000, field: 180_000 }, absolute: 28_800_000 },
      mostUploadMegabytes: 25,
    });
  });

  it.each([
    ['TUTELA_PORT', '0'],
    ['TUTELA_PORT', '65536'],
    ['TUTELA_PORT', '80; drop'],
    ['TUTELA_HOST', 'http://localhost'],
    ['TUTELA_ORIGIN', 'my.own.node'],
    ['TUTELA_ORIGIN', 'https://node.example.org/path'],
    ['TUTELA_ORIGIN', 'http://node.example.org'],
    ['TUTELA_LOG', 'loud'],
    ['TUTELA_LOG_FORM', 'xml'],
    ['TUTELA_METRICS', 'yes'],
    ['TUTELA_RETENTION_YEARS', '200'],
    ['TUTELA_RETENTION_YEARS', 'five'],
    ['TUTELA_OFFICE_IDLE_MINUTES', '16'],
    ['TUTELA_OFFICE_IDLE_MINUTES', '2'],
    ['TUTELA_FIELD_IDLE_MINUTES', '6'],
    ['TUTELA_SESSION_HOURS', '13'],
    ['TUTELA_UPLOAD_MEGABYTES', '51'],
    ['TUTELA_OIDC', 'My Provider'],
    ['TUTELA_OIDC', 'one,one'],
    ['DATABASE_URL', 'mysql://someone:secret@db'],
  ])('that are wrong are named, and their value is not quoted: %s=%s', (name, value) => {
    const { code, message, details } = refusal({ [name]: value });
    expect(code).toBe('platform.configuration_invalid');
    expect(details).toEqual({ setting: name });
    expect(message).toMatch(
      new RegExp(`^The setting ${name} is not understood. It must be .+ start again\\.$`),
    );
    expect(message).not.toContain(value);
  });

  it('want an address when the node is open to other machines', () => {
    expect(refusal({ TUTELA_HOST: '0.0.0.0' }).details).toEqual({ setting: 'TUTELA_ORIGIN' });
  });

  it('describe each provider of single sign-on by variables of its own', () => {
    const ministry = {
      TUTELA_OIDC: 'ministry-of-care',
      TUTELA_OIDC_MINISTRY_OF_CARE_NAME: 'Ministry of Care',
      TUTELA_OIDC_MINISTRY_OF_CARE_ISSUER: 'https://login.example.org',
      TUTELA_OIDC_MINISTRY_OF_CARE_CLIENT_ID: 'tutela',
      TUTELA_OIDC_MINISTRY_OF_CARE_CLIENT_SECRET: 'very-secret',
    };
    expect(read(ministry).oidcProviders).toEqual([
      {
        id: 'ministry-of-care',
        name: 'Ministry of Care',
        issuer: 'https://login.example.org',
        clientId: 'tutela',
        clientSecret: 'very-secret',
        trustProviderMfa: false,
      },
    ]);
    const { TUTELA_OIDC_MINISTRY_OF_CARE_CLIENT_SECRET: _, ...withoutSecret } = ministry;
    expect(refusal(withoutSecret).message).toMatch(
      /^The setting TUTELA_OIDC_MINISTRY_OF_CARE_CLIENT_SECRET is missing/,
    );
    expect(refusal({ ...ministry, TUTELA_OIDC_MINISTRY_OF_CARE_TRUST_MFA: 'perhaps' }).details).toEqual({
      setting: 'TUTELA_OIDC_MINISTRY_OF_CARE_TRUST_MFA',
    });
  });
});
