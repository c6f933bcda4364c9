-- Agencies, people and what they may do for whom and until when. Staff, not children: P1.
create table platform.agency (
  agency_id integer generated always as identity primary key,
  state char(2) not null,
  kind text not null check (kind in ('authority', 'shelter', 'police', 'ngo', 'court', 'secretariat')),
  name text not null unique check (length(name) between 2 and 200),
  created_at timestamptz not null
);
comment on table platform.agency is 'An organisation that works on this node.';

create table platform.account (
  account_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  agency_id integer not null references platform.agency,
  state text not null default 'active' check (state in ('invited', 'active', 'disabled')),
  created_at timestamptz not null
);
comment on table platform.account is 'A member of staff who can sign in. Credentials are elsewhere.';

create table platform.mandate (
  mandate_id uuid primary key,
  account_id uuid not null references platform.account,
  agency_id integer not null references platform.agency,
  role text not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  ended_at timestamptz,
  granted_by uuid not null,
  check (valid_until is null or valid_until > valid_from)
);
comment on table platform.mandate is 'A role at an agency for a time: what a person acts as.';
create index mandate_account on platform.mandate (account_id);
create index mandate_agency on platform.mandate (agency_id, role);

create table platform.notice (
  account_id uuid not null references platform.account,
  notice_id uuid not null,
  kind text not null,
  file_id uuid,
  from_account_id uuid,
  at timestamptz not null,
  dismissed_at timestamptz,
  primary key (account_id, notice_id)
);
comment on table platform.notice is 'Something a person is told: a coded kind and ids, no text.';

create table platform.draft (
  account_id uuid not null references platform.account,
  form text not null,
  content bytea not null,
  saved_at timestamptz not null,
  primary key (account_id, form)
);
comment on table platform.draft is 'What was typed in a form so far, encrypted under the node key.';
comment on column platform.draft.content is 'Encrypted under the node key, bound to account and form.';

create table platform.request_key (
  account_id uuid not null,
  key_hash bytea not null,
  body_hash bytea not null,
  answer jsonb,
  at timestamptz not null,
  primary key (account_id, key_hash)
);
comment on table platform.request_key is 'Idempotency: a repeated request gets the first answer (ids and versions only).';
comment on column platform.request_key.key_hash is
  'Keyed hash (HMAC-SHA-256) of the route and the key that the client chose.';
comment on column platform.request_key.body_hash is
  'Keyed hash of the body, so that one key cannot stand for two requests.';
comment on column platform.request_key.answer is 'The first answer; null while the first request is under way.';

create table platform.node_fact (
  name text primary key,
  value text not null
);
comment on table platform.node_fact is 'Facts about this node: key check, demo mark, settings. No personal data.';

alter table platform.agency enable row level security;
alter table platform.agency force row level security;
alter table platform.account enable row level security;
alter table platform.account force row level security;
alter table platform.mandate enable row level security;
alter table platform.mandate force row level security;
alter table platform.notice enable row level security;
alter table platform.notice force row level security;
alter table platform.draft enable row level security;
alter table platform.draft force row level security;
alter table platform.request_key enable row level security;
alter table platform.request_key force row level security;
alter table platform.node_fact enable row level security;
alter table platform.node_fact force row level security;

-- Everyone here may know which agencies and colleagues there are; only administrators change them.
create policy read_known on platform.agency for select using ((select platform.is_known()));
create policy write_administrator on platform.agency for insert
  with check ((select platform.acting_role()) in ('system', 'node_administrator'));
create policy change_administrator on platform.agency for update
  using ((select platform.acting_role()) in ('system', 'node_administrator'))
  with check ((select platform.acting_role()) in ('system', 'node_administrator'));

create policy read_known on platform.account for select using ((select platform.is_known()));
create policy write_administrator on platform.account for insert
  with check ((select platform.acting_role()) in ('system', 'node_administrator'));
create policy change_administrator on platform.account for update
  using ((select platform.acting_role()) in ('system', 'node_administrator'))
  with check ((select platform.acting_role()) in ('system', 'node_administrator'));

create policy read_known on platform.mandate for select using ((select platform.is_known()));
create policy write_administrator on platform.mandate for insert
  with check ((select platform.acting_role()) in ('system', 'node_administrator'));
create policy change_administrator on platform.mandate for update
  using ((select platform.acting_role()) in ('system', 'node_administrator'))
  with check ((select platform.acting_role()) in ('system', 'node_administrator'));

create policy read_own on platform.notice for select
  using (account_id = (select platform.acting_account()) or (select platform.is_system()));
create policy tell_anyone on platform.notice for insert with check ((select platform.is_known()));
create policy dismiss_own on platform.notice for update
  using (account_id = (select platform.acting_account()))
  with check (account_id = (select platform.acting_account()));

create policy own on platform.draft
  using (account_id = (select platform.acting_account()) or (select platform.is_system()))
  with check (account_id = (select platform.acting_account()));

create policy own on platform.request_key
  using (account_id = (select platform.acting_account()) or (select platform.is_system()))
  with check (account_id = (select platform.acting_account()));

create policy read_acting on platform.node_fact for select using ((select platform.acting_role()) is not null);
create policy write_system on platform.node_fact for insert with check ((select platform.is_system()));
create policy change_system on platform.node_fact for update
  using ((select platform.is_system())) with check ((select platform.is_system()));

grant select, insert, update on platform.agency, platform.account, platform.mandate, platform.notice,
  platform.node_fact to tutela_app, tutela_worker;
grant select, insert, update, delete on platform.draft, platform.request_key to tutela_app, tutela_worker;
grant select on platform.agency, platform.account, platform.mandate to tutela_auditor;
