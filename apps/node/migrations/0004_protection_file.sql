-- A child's file. Every table of a file leads its key with file_id, so that rows of one file stay together
-- when a distributed PostgreSQL spreads them.

-- The head: coded, non-identifying facts that lists and guards read.
create table protection.file (
  -- What policies, filters and counts look at comes first: they read no further into a row than they must.
  file_id uuid primary key,
  agency_id integer not null,
  hidden boolean not null default false,
  erased_at timestamptz,
  risk smallint not null check (risk between 0 and 3),
  age_band smallint not null check (age_band between 0 and 5),
  flags integer not null default 0,
  next_due date not null default 'infinity',
  caseworker_id uuid,
  stage text not null,
  code_name text not null,
  gaps integer not null,
  next_seq integer not null default 1,
  versions jsonb not null default '{}',
  last_hash bytea not null check (length(last_hash) = 32),
  stage_moved_by uuid,
  location_at timestamptz,
  registered_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table protection.file is 'Head of a file: its header and versions. Coded facts only; no content.';
comment on column protection.file.risk is 'Index into risks: 0 not graded, 1 low, 2 medium, 3 high.';
comment on column protection.file.flags is 'One bit a flag, in the order of the list in the domain.';
comment on column protection.file.hidden is 'A hidden file answers nobody without a grant.';
comment on column protection.file.age_band is
  'Index into ageBands: 0 unknown, 1 under 6, 2 to 11, 3 to 14, 4 to 17, 5 adult.';
comment on column protection.file.gaps is
  'One bit for each thing that is missing for the next stage, in the order of the list in the domain.';
comment on column protection.file.next_seq is 'The number of the next entry; taken while this row is locked.';
comment on column protection.file.versions is 'The version of each section that has entries.';
comment on column protection.file.last_hash is 'Hash of the newest entry: the end of the chain.';
comment on column protection.file.stage_moved_by is
  'Who moved the file to its present stage: some steps need a second person.';
comment on column protection.file.next_due is 'Infinity where nothing is due: such files come last.';
-- Plain columns throughout: under row-level security an index serves a comparison only if that is leakproof, and
-- coalesce() is not. The first index holds all that counts and policies look at, so that counting reads no rows.
create index file_due on protection.file (agency_id, next_due, file_id)
  include (hidden, erased_at, flags, risk, age_band);
create index file_registered on protection.file (agency_id, registered_at, file_id);
create index file_changed on protection.file (agency_id, changed_at, file_id);
create index file_risk on protection.file (agency_id, risk, file_id);
create index file_code_name on protection.file (agency_id, code_name, file_id);
create index file_stage on protection.file (agency_id, stage, next_due, file_id);
create index file_caseworker on protection.file (caseworker_id, next_due, file_id);

-- Who may see a file, or a section of it, besides its agency.
create table protection.file_grant (
  file_id uuid not null references protection.file,
  grant_id uuid not null,
  section text not null,
  owner_agency_id integer not null,
  agency_id integer,
  account_id uuid,
  until timestamptz not null,
  granted_by uuid not null,
  granted_at timestamptz not null,
  ended_at timestamptz,
  primary key (file_id, grant_id, section),
  check ((agency_id is null) <> (account_id is null))
);
comment on table protection.file_grant is 'One row a section and subject. The reason stands in the file''s entry.';
comment on column protection.file_grant.owner_agency_id is
  'The agency in charge of the file; repeated here, since a policy must not look at protection.file.';
create index file_grant_agency on protection.file_grant (agency_id, file_id) where ended_at is null;
create index file_grant_account on protection.file_grant (account_id, file_id) where ended_at is null;

create table protection.file_key (
  file_id uuid primary key references protection.file,
  epoch integer not null,
  wrapped bytea not null
);
comment on table protection.file_key is 'The file''s data key, wrapped by the node key of an epoch. Erasure deletes it.';
comment on column protection.file_key.wrapped is
  'The data key, encrypted (AES-256-GCM) under the node key of the epoch and bound to the file.';

create table protection.entry (
  file_id uuid not null references protection.file,
  seq integer not null,
  entry_id uuid not null,
  section text not null,
  section_version integer not null,
  type text not null,
  account_id uuid not null,
  role text not null,
  purpose text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  payload bytea not null,
  previous bytea not null check (length(previous) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (file_id, seq)
);
comment on table protection.entry is 'What happened: append-only, encrypted, hash-linked over ciphertext and clear fields.';
comment on column protection.entry.payload is
  'Encrypted under the file''s data key, bound to file, sequence number and type.';
comment on column protection.entry.previous is 'Hash of the entry before; zeros for the first.';
comment on column protection.entry.hash is
  'SHA-256 over the clear columns, the ciphertext and the hash before: it verifies after erasure too.';
create unique index entry_version on protection.entry (file_id, section, section_version);

create table protection.statistics_fact (
  file_id uuid not null references protection.file,
  seq integer not null,
  payload bytea not null,
  recorded_at timestamptz not null,
  primary key (file_id, seq)
);
comment on table protection.statistics_fact is
  'Citizenship and the like, encrypted; the newest counts. Written by casework, read only by the disclosure job.';
comment on column protection.statistics_fact.payload is 'Encrypted under the file''s data key.';

-- Visible: my agency''s file that is not hidden, for roles that do casework; or a grant that has not run out.
-- Sub-selects without reference to the row are evaluated once a query.
create policy see on protection.file for select using (
  (
    agency_id = (select platform.acting_agency())
    and not hidden
    and erased_at is null
    and (select platform.does_casework())
  )
  or (
    erased_at is null
    and file_id in (
      select g.file_id from protection.file_grant g
      where g.ended_at is null
        and g.until > (select platform.acting_now())
        and (g.agency_id = (select platform.acting_agency()) or g.account_id = (select platform.acting_account()))
    )
  )
  or (
    agency_id = (select platform.acting_agency())
    and (select platform.acting_role() = 'data_protection_officer')
  )
  or (select platform.is_system())
);
-- Whether the actor sees a file, by the policy above. In plpgsql its plan is kept for the session, so that a
-- policy that asks it does not plan the whole of it for every statement. Not SECURITY DEFINER: the actor asks.
create function protection.sees(asked uuid) returns boolean language plpgsql stable
  as $$
begin
  return exists (select from protection.file f where f.file_id = asked);
end;
$$;
-- The agency in charge of a file that the actor sees; while a row is being changed, as it was before.
create function protection.in_charge(asked uuid) returns integer language plpgsql stable
  as $$
begin
  return (select f.agency_id from protection.file f where f.file_id = asked);
end;
$$;
revoke execute on function protection.sees, protection.in_charge from public;
grant execute on function protection.sees, protection.in_charge to tutela_app, tutela_worker;

create policy open on protection.file for insert
  with check (agency_id = (select platform.acting_agency()) and (select platform.works_in_files()));
-- A file changes its agency only by a hand-over (0005).
create policy change on protection.file for update
  using ((select platform.works_in_files() or platform.is_system()) and protection.sees(file_id))
  with check ((select platform.is_system()) or agency_id = protection.in_charge(file_id));

-- Does not look at protection.file, whose policy looks here.
create policy see on protection.file_grant for select using (
  (select platform.is_system())
  or (
    (select platform.works_in_files())
    and (
      owner_agency_id = (select platform.acting_agency())
      or agency_id = (select platform.acting_agency())
      or account_id = (select platform.acting_account())
    )
  )
);
create policy give on protection.file_grant for insert
  with check (
    (select platform.is_system())
    or (
      (select platform.works_in_files())
      and owner_agency_id = (select platform.acting_agency())
      and owner_agency_id = protection.in_charge(file_id)
    )
  );
-- A grant is never made longer or wider: it ends, and a new one is given.
create policy end_it on protection.file_grant for update
  using (
    ended_at is null
    and (select platform.works_in_files() or platform.is_system())
    and (
      owner_agency_id = (select platform.acting_agency())
      or agency_id = (select platform.acting_agency())
      or account_id = (select platform.acting_account())
      or (select platform.is_system())
    )
  )
  with check (ended_at is not null);

create policy see on protection.file_key for select
  using (protection.sees(file_key.file_id));
create policy give on protection.file_key for insert
  with check (protection.sees(file_key.file_id));
create policy rewrap on protection.file_key for update
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy destroy on protection.file_key for delete
  using ((select platform.is_system()));

-- Content: casework roles of the owning agency, or a grant for that very section.
create policy see on protection.entry for select using (
  (select platform.is_system())
  or (
    (select platform.does_casework())
    and exists (
      select from protection.file f
      where f.file_id = entry.file_id
        and f.agency_id = (select platform.acting_agency())
        and not f.hidden
    )
  )
  or exists (
    select from protection.file_grant g
    where g.file_id = entry.file_id
      and g.section = entry.section
      and g.ended_at is null
      and g.until > (select platform.acting_now())
      and (g.agency_id = (select platform.acting_agency()) or g.account_id = (select platform.acting_account()))
  )
);
create policy append on protection.entry for insert
  with check (protection.sees(entry.file_id));

create policy see on protection.statistics_fact for select
  using ((select platform.is_system()));
create policy give on protection.statistics_fact for insert
  with check (protection.sees(statistics_fact.file_id));
create policy destroy on protection.statistics_fact for delete
  using ((select platform.is_system()));

alter table protection.file enable row level security;
alter table protection.file force row level security;
alter table protection.file_grant enable row level security;
alter table protection.file_grant force row level security;
alter table protection.file_key enable row level security;
alter table protection.file_key force row level security;
alter table protection.entry enable row level security;
alter table protection.entry force row level security;
alter table protection.statistics_fact enable row level security;
alter table protection.statistics_fact force row level security;

grant select, insert, update on protection.file to tutela_app, tutela_worker;
grant select, insert, update (ended_at, owner_agency_id) on protection.file_grant to tutela_app, tutela_worker;
grant select, insert, update, delete on protection.file_key to tutela_app, tutela_worker;
grant select, insert on protection.entry to tutela_app, tutela_worker;
grant select, insert, delete on protection.statistics_fact to tutela_app, tutela_worker;
