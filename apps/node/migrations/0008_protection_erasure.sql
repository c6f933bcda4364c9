-- Erasure: proposed by one, carried out by another; what stays is a tombstone without identity.
create table protection.erasure (
  file_id uuid not null references protection.file,
  erasure_id uuid not null,
  ground text not null check (ground in ('retention_over', 'data_subject_request', 'opened_in_error')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  answer text check (answer in ('erased', 'refused')),
  answered_by uuid,
  answered_at timestamptz,
  primary key (file_id, erasure_id),
  check (answered_by is null or answered_by <> proposed_by)
);
comment on table protection.erasure is 'A proposal to erase a file and what became of it. An answered one is the tombstone.';
create unique index erasure_open on protection.erasure (file_id) where answer is null;

alter table protection.erasure enable row level security;
alter table protection.erasure force row level security;
create policy see on protection.erasure for select
  using (protection.sees(erasure.file_id));
create policy propose on protection.erasure for insert
  with check (proposed_by = (select platform.acting_account()) and answer is null and protection.sees(file_id));
create policy answer on protection.erasure for update
  using (
    (select platform.acting_role()) in ('data_protection_officer', 'system')
    and answer is null
    and protection.sees(file_id)
  )
  with check (answered_by = (select platform.acting_account()) or (select platform.is_system()));
grant select, insert, update on protection.erasure to tutela_app, tutela_worker;
