-- The child's page: a code on paper, a secret that the child chose, and the short sessions that both open. Rows answer
-- the role `system` alone. Whether a page is open at all stands in the entries of its file, never here.
create table protection.child_key (
  file_id uuid primary key references protection.file,
  code_hash bytea not null unique check (length(code_hash) = 32),
  secret_hash text not null check (secret_hash like '$argon2id$%'),
  failures integer not null check (failures >= 0),
  given_at timestamptz not null
);
comment on table protection.child_key is 'One code a child; a new one replaces it. Too many failures lock it.';
comment on column protection.child_key.code_hash is 'Keyed hash (HMAC-SHA-256); the code stands on paper only.';

create table protection.child_session (
  file_id uuid not null references protection.child_key on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  expires_at timestamptz not null,
  primary key (file_id, token_hash)
);
comment on table protection.child_session is 'Minutes in which a child reads their page. The token is in the cookie only.';
comment on column protection.child_session.token_hash is 'SHA-256 of the token in the cookie.';

alter table protection.child_key enable row level security;
alter table protection.child_key force row level security;
alter table protection.child_session enable row level security;
alter table protection.child_session force row level security;
create policy system_only on protection.child_key
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy system_only on protection.child_session
  using ((select platform.is_system())) with check ((select platform.is_system()));
grant select, insert, update, delete on protection.child_key, protection.child_session to tutela_app;
-- Erasing may be carried out by the worker; it reads no hash.
grant select (file_id), delete on protection.child_key to tutela_worker;
