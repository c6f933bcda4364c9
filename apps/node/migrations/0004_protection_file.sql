-- A child's file. Every table of a file leads its key with file_id, so that rows of one file stay together
-- when a distributed PostgreSQL spreads them.

-- The head: coded, non-identifying facts that lists and guards read.
create table protection.file (
  file_id uuid primary key,
  agency_id integer not null,
  code_name text not null,
  stage text not null,
  risk smallint not null check (risk between 0 and 3),
  flags integer not null default 0,
  age_band smallint not null check (age_band between 0 and 5),
  caseworker_id uuid,
  gaps integer not null,
  next_due date,
  hidden boolean not null default false,
  next_seq integer not null default 1,
  versions jsonb not null default '{}',
  last_hash bytea not null check (length(last_hash) = 32),
  stage_moved_by uuid,
  location_at timestamptz,
  registered_at timestamptz not null,
  changed_at timestamptz not null,
  erased_at timestamptz
);
comment on table protection.file is 'Head of a file: its header and versions. Coded facts only; no content.';
comment on column protection.file.risk is 'Index into risks: 0 not graded, 1 low, 2 medium, 3 high.';
comment on column protection.file.flags is 'One bit a flag, in the order of the list in the domain.';
comment on column protection.file.hidden is 'A hidden file answers nobody without a grant.';
create index file_due on protection.file (agency_id, next_due, file_id);
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
create index file_grant_agency on protection.file_grant (agency_id, file_id) where ended_at is null;
create index file_grant_account on protection.file_grant (account_id, file_id) where ended_at is null;

create table protection.file_key (
  file_id uuid primary key references protection.file,
  epoch integer not null,
  wrapped bytea not null
);
comment on table protection.file_key is 'The file''s data key, wrapped by the node key of an epoch. Erasure deletes it.';

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

-- Visible: my agency''s file that is not hidden, for roles that do casework; or a grant that has not run out.
-- Sub-selects without reference to the row are evaluated once a query.
create policy see on protection.file for select using (
  (
    agency_id = (select platform.acting_agency())
    and not hidden
    and erased_at is null
    and (select platform.acting_role() in ('caseworker', 'supervisor', 'intake_worker'))
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
create policy open on protection.file for insert with check (agency_id = (select platform.acting_agency()));
create policy change on protection.file for update
  using (
    (agency_id = (select platform.acting_agency()) and erased_at is null)
    or file_id in (
      select g.file_id from protection.file_grant g
      where g.ended_at is null
        and g.until > (select platform.acting_now())
        and (g.agency_id = (select platform.acting_agency()) or g.account_id = (select platform.acting_account()))
    )
    or (select platform.is_system())
  )
  with check ((select platform.acting_role()) is not null);

-- Does not look at protection.file, whose policy looks here.
create policy see on protection.file_grant for select using (
  owner_agency_id = (select platform.acting_agency())
  or agency_id = (select platform.acting_agency())
  or account_id = (select platform.acting_account())
  or (select platform.is_system())
);
create policy give on protection.file_grant for insert
  with check (owner_agency_id = (select platform.acting_agency()) or (select platform.is_system()));
create policy change on protection.file_grant for update
  using (
    owner_agency_id = (select platform.acting_agency())
    or agency_id = (select platform.acting_agency())
    or account_id = (select platform.acting_account())
    or (select platform.is_system())
  )
  with check ((select platform.acting_role()) is not null);

create policy see on protection.file_key for select
  using (exists (select from protection.file f where f.file_id = file_key.file_id));
create policy give on protection.file_key for insert
  with check (exists (select from protection.file f where f.file_id = file_key.file_id));
create policy rewrap on protection.file_key for update
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy destroy on protection.file_key for delete
  using ((select platform.is_system()));

-- Content: casework roles of the owning agency, or a grant for that very section.
create policy see on protection.entry for select using (
  (select platform.is_system())
  or (
    (select platform.acting_role() in ('caseworker', 'supervisor', 'intake_worker'))
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
  with check (exists (select from protection.file f where f.file_id = entry.file_id));

create policy see on protection.statistics_fact for select
  using ((select platform.is_system()));
create policy give on protection.statistics_fact for insert
  with check (exists (select from protection.file f where f.file_id = statistics_fact.file_id));
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

grant select, insert, update on protection.file, protection.file_grant to tutela_app, tutela_worker;
grant select, insert, update, delete on protection.file_key to tutela_app, tutela_worker;
grant select, insert on protection.entry to tutela_app, tutela_worker;
grant select, insert, delete on protection.statistics_fact to tutela_app, tutela_worker;
