-- Complaints about people who work with a child. They go round the agency of the person complained about, to a desk of
-- an independent agency: no row here answers anybody else, and none names a child, who complained, or about whom.
alter table platform.agency drop constraint agency_kind_check;
alter table platform.agency add constraint agency_kind_check
  check (kind in ('authority', 'shelter', 'police', 'ngo', 'court', 'secretariat', 'independent'));

create table protection.complaint (
  complaint_id uuid primary key,
  desk_agency_id integer not null references platform.agency,
  by_code bytea not null check (length(by_code) = 32),
  state text not null check (state in ('received', 'acknowledged', 'looked_into', 'decided', 'told', 'closed')),
  urgent boolean not null,
  received_at timestamptz not null,
  due timestamptz,
  overdue_told boolean not null default false,
  version integer not null check (version > 0),
  last_hash bytea not null check (length(last_hash) = 32),
  epoch integer not null,
  wrapped bytea not null
);
comment on table protection.complaint is
  'A complaint at an independent desk: coded facts for its queue. Its key is its own; erasing a file leaves it.';
comment on column protection.complaint.by_code is
  'Keyed hash (HMAC-SHA-256) of the account, or of the child''s file; the key is not in the database.';
comment on column protection.complaint.due is 'When the next step of the desk is due; null once nothing is.';
comment on column protection.complaint.version is 'How many entries there are.';
comment on column protection.complaint.last_hash is 'Hash of the newest entry: the end of the chain.';
comment on column protection.complaint.wrapped is 'The complaint''s own key, encrypted under the node key of the epoch.';
create index complaint_desk on protection.complaint (desk_agency_id, due);
create index complaint_by on protection.complaint (by_code);

create table protection.complaint_entry (
  complaint_id uuid not null references protection.complaint,
  seq integer not null,
  type text not null,
  officer_id uuid,
  at timestamptz not null,
  payload bytea not null,
  previous bytea not null check (length(previous) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (complaint_id, seq),
  check ((officer_id is null) = (type = 'complaint.made'))
);
comment on table protection.complaint_entry is 'What happened to a complaint: append-only, encrypted, hash-linked.';
comment on column protection.complaint_entry.officer_id is 'Of the desk; null for the complaint itself.';
comment on column protection.complaint_entry.payload is
  'Encrypted under the complaint''s own key, bound to complaint, number and type.';
comment on column protection.complaint_entry.previous is 'Hash of the entry before; zeros for the first.';
comment on column protection.complaint_entry.hash is 'SHA-256 over the clear columns, the ciphertext and the hash before.';

-- A person who may not see a file for now, whatever else would open it to them. Why stands in the complaint alone.
create table protection.suspension (
  file_id uuid not null references protection.file,
  suspension_id uuid not null,
  account_id uuid not null references platform.account,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (file_id, suspension_id)
);
comment on table protection.suspension is 'Shuts a person out of a file at once. Policies read it; no screen shows it.';
create index suspension_account on protection.suspension (account_id, file_id) where ended_at is null;

alter table protection.complaint enable row level security;
alter table protection.complaint force row level security;
alter table protection.complaint_entry enable row level security;
alter table protection.complaint_entry force row level security;
alter table protection.suspension enable row level security;
alter table protection.suspension force row level security;

create policy see on protection.complaint for select using (
  (select platform.is_system())
  or (
    (select platform.acting_role() = 'complaints_officer')
    and desk_agency_id = (select platform.acting_agency())
  )
);
-- Whoever complains does not see the row, so the node writes it for them.
create policy receive on protection.complaint for insert with check ((select platform.is_system()));
create policy go_on on protection.complaint for update
  using (
    (select platform.is_system())
    or (
      (select platform.acting_role() = 'complaints_officer')
      and desk_agency_id = (select platform.acting_agency())
    )
  )
  with check (
    (select platform.is_system())
    or (
      (select platform.acting_role() = 'complaints_officer')
      and desk_agency_id = (select platform.acting_agency())
    )
  );

create policy see on protection.complaint_entry for select using (
  exists (select from protection.complaint c where c.complaint_id = complaint_entry.complaint_id)
);
create policy append on protection.complaint_entry for insert with check (
  (select platform.is_system())
  or (
    officer_id = (select platform.acting_account())
    and exists (select from protection.complaint c where c.complaint_id = complaint_entry.complaint_id)
  )
);

-- One's own row answers, since the policies below ask as the actor.
create policy see on protection.suspension for select
  using ((select platform.is_system()) or account_id = (select platform.acting_account()));
create policy begin_it on protection.suspension for insert with check ((select platform.is_system()));
create policy end_it on protection.suspension for update
  using ((select platform.is_system()) and ended_at is null) with check (ended_at is not null);

-- Restrictive: whatever opens a row, a suspension closes it. What hangs on a file asks for the file or for its entries.
create policy not_suspended on protection.file as restrictive for select using (
  (select platform.is_system())
  or file_id not in (
    select s.file_id from protection.suspension s
    where s.ended_at is null and s.account_id = (select platform.acting_account())
  )
);
create policy not_suspended on protection.entry as restrictive for select using (
  (select platform.is_system())
  or file_id not in (
    select s.file_id from protection.suspension s
    where s.ended_at is null and s.account_id = (select platform.acting_account())
  )
);
create policy not_suspended on protection.clock as restrictive for select using (
  (select platform.is_system())
  or file_id not in (
    select s.file_id from protection.suspension s
    where s.ended_at is null and s.account_id = (select platform.acting_account())
  )
);
create policy not_suspended on protection.file_grant as restrictive for select using (
  (select platform.is_system())
  or file_id not in (
    select s.file_id from protection.suspension s
    where s.ended_at is null and s.account_id = (select platform.acting_account())
  )
);
create policy not_suspended on protection.location as restrictive for select using (
  (select platform.is_system())
  or file_id not in (
    select s.file_id from protection.suspension s
    where s.ended_at is null and s.account_id = (select platform.acting_account())
  )
);
create policy not_suspended on protection.blob as restrictive for select using (
  (select platform.is_system())
  or file_id not in (
    select s.file_id from protection.suspension s
    where s.ended_at is null and s.account_id = (select platform.acting_account())
  )
);

-- What is asked of the desk, and of it, is in no list but that of an auditor of an independent agency: an auditor of the
-- agency complained about would read in it who complained.
create policy complaints_apart on platform.audit as restrictive for select using (
  class <> 'complaint'
  or (select platform.is_system())
  or (
    select a.kind = 'independent' from platform.agency a where a.agency_id = (select platform.acting_agency())
  )
);

grant select, insert, update on protection.complaint to tutela_app, tutela_worker;
grant select, insert on protection.complaint_entry to tutela_app;
grant select, insert, update (ended_at) on protection.suspension to tutela_app, tutela_worker;
