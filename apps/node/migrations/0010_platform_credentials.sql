-- How people prove who they are, and the sessions they then have. Rows answer the role `system` alone: what a
-- person sees of their own credentials goes through operations that act as the system on their behalf, and
-- those never give out a hash or a secret.

alter table platform.account
  add column last_signed_in_at timestamptz,
  add column invited_until timestamptz;
comment on column platform.account.invited_until is 'Until when an unused one-time link is good; null when there is none.';

create table platform.password (
  account_id uuid primary key references platform.account,
  username text not null check (length(username) between 3 and 100),
  hash text not null check (hash like '$argon2id$%'),
  changed_at timestamptz not null
);
comment on table platform.password is 'Username (NFKC, lower case) and Argon2id hash.';
create unique index password_username on platform.password (lower(username));

create table platform.totp (
  account_id uuid primary key references platform.account,
  secret bytea not null,
  last_step integer not null,
  created_at timestamptz not null
);
comment on table platform.totp is 'Secret of the authenticator app, encrypted under the node key.';
comment on column platform.totp.last_step is 'The last 30-second step that was used: a code is good once.';
comment on column platform.totp.secret is 'Encrypted under the node key, bound to the account.';

create table platform.passkey (
  passkey_id uuid primary key,
  account_id uuid not null references platform.account,
  credential_id text not null unique check (length(credential_id) <= 1400),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  rp_id text not null,
  name bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
comment on table platform.passkey is 'Public keys (WebAuthn). The name that the person chose is encrypted under the node key.';
comment on column platform.passkey.public_key is 'COSE key; the private one never leaves the authenticator.';
comment on column platform.passkey.counter is 'Signature counter of the authenticator; going back means a copy.';
comment on column platform.passkey.transports is 'How the browser may reach the authenticator, as it told.';
comment on column platform.passkey.name is 'What the person calls it, encrypted under the node key.';
create index passkey_account on platform.passkey (account_id);

create table platform.passkey_challenge (
  challenge_hash bytea primary key check (length(challenge_hash) = 32),
  purpose text not null check (purpose in ('sign_in', 'step_up', 'register')),
  account_id uuid references platform.account,
  expires_at timestamptz not null
);
comment on table platform.passkey_challenge is 'Challenges given out; each is deleted at its first use. Shared by all processes.';
comment on column platform.passkey_challenge.challenge_hash is
  'SHA-256; the challenge itself is with the browser.';

create table platform.session (
  session_id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  account_id uuid not null references platform.account,
  mandate_id uuid not null references platform.mandate,
  kind text not null check (kind in ('office', 'field')),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  absolute_until timestamptz not null,
  stepped_up_at timestamptz,
  stepped_up_with text check (stepped_up_with in ('passkey', 'totp', 'provider')),
  ended_at timestamptz,
  check ((stepped_up_at is null) = (stepped_up_with is null))
);
comment on table platform.session is 'Signed-in sessions. The token itself (256 bits) is in the cookie only; here is its SHA-256.';
comment on column platform.session.token_hash is 'SHA-256 of the token in the cookie.';
create index session_account on platform.session (account_id) where ended_at is null;

create table platform.invitation (
  invitation_id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  kind text not null check (kind in ('join', 'reset')),
  account_id uuid not null references platform.account,
  mandate_id uuid references platform.mandate,
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
comment on table platform.invitation is 'One-time links. The token stands in the link only; here is its SHA-256.';
comment on column platform.invitation.token_hash is 'SHA-256 of the token in the link.';
create index invitation_account on platform.invitation (account_id);

create table platform.oidc_identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references platform.account,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  unique (account_id, issuer)
);
comment on table platform.oidc_identity is 'Who a provider of single sign-on says somebody is. Linked by a one-time link, never by a stranger.';

create table platform.oidc_flow (
  binding_hash bytea primary key check (length(binding_hash) = 32),
  provider_id text not null,
  kind text not null check (kind in ('office', 'field')),
  invitation_id uuid references platform.invitation,
  subject text,
  expires_at timestamptz not null
);
comment on table platform.oidc_flow is 'A single sign-on under way. State, nonce and verifier come from the browser''s cookie, whose hash this is.';
comment on column platform.oidc_flow.subject is 'Set when the provider has answered and a one-time code is still asked for.';
comment on column platform.oidc_flow.binding_hash is 'SHA-256 of the browser''s cookie for this flow.';

create table platform.sign_in_attempt (
  scope text not null,
  subject bytea not null check (length(subject) = 32),
  window_start timestamptz not null,
  count integer not null,
  primary key (scope, subject, window_start)
);
comment on table platform.sign_in_attempt is 'Counts for limits. The subject is a keyed hash of a username, an account or an address.';
comment on column platform.sign_in_attempt.subject is 'Keyed hash (HMAC-SHA-256); the key is not in the database.';

alter table platform.password enable row level security;
alter table platform.password force row level security;
alter table platform.totp enable row level security;
alter table platform.totp force row level security;
alter table platform.passkey enable row level security;
alter table platform.passkey force row level security;
alter table platform.passkey_challenge enable row level security;
alter table platform.passkey_challenge force row level security;
alter table platform.session enable row level security;
alter table platform.session force row level security;
alter table platform.invitation enable row level security;
alter table platform.invitation force row level security;
alter table platform.oidc_identity enable row level security;
alter table platform.oidc_identity force row level security;
alter table platform.oidc_flow enable row level security;
alter table platform.oidc_flow force row level security;
alter table platform.sign_in_attempt enable row level security;
alter table platform.sign_in_attempt force row level security;

create policy system_only on platform.password
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on platform.totp
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on platform.passkey
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on platform.passkey_challenge
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on platform.session
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on platform.invitation
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on platform.oidc_identity
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on platform.oidc_flow
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on platform.sign_in_attempt
  using ((select platform.is_system())) with check ((select platform.is_system()));

grant select, insert, update, delete on platform.password, platform.totp, platform.passkey,
  platform.passkey_challenge, platform.session, platform.oidc_identity, platform.oidc_flow,
  platform.sign_in_attempt to tutela_app;
grant select, insert, update on platform.invitation to tutela_app;
-- The worker sweeps out what has run out; it reads the times alone.
grant select (expires_at), delete on platform.passkey_challenge, platform.oidc_flow to tutela_worker;
grant select (absolute_until), delete on platform.session to tutela_worker;
grant select (window_start), delete on platform.sign_in_attempt to tutela_worker;
