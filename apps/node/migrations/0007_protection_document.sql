-- Attachments: what they are and how long; their bytes are encrypted outside the database.
create table protection.blob (
  file_id uuid not null references protection.file,
  blob_id uuid not null,
  media_type text not null,
  byte_length integer not null,
  sha256 bytea not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  attached boolean not null default false,
  primary key (file_id, blob_id)
);
comment on table protection.blob is 'An upload; sha256 is of the ciphertext. The title stands in the entry that attaches it.';
comment on column protection.blob.sha256 is 'Of the ciphertext on the disk.';
create index blob_unattached on protection.blob (uploaded_at) where not attached;

alter table protection.blob enable row level security;
alter table protection.blob force row level security;
-- Reading a document needs the section, as the entry that attaches it does.
create policy see on protection.blob for select using (
  uploaded_by = (select platform.acting_account())
  or (select platform.is_system())
  or exists (
    select from protection.entry e where e.file_id = blob.file_id and e.section = 'documents'
  )
);
create policy upload on protection.blob for insert
  with check (
    uploaded_by = (select platform.acting_account())
    and protection.sees(blob.file_id)
  );
create policy attach on protection.blob for update
  using (uploaded_by = (select platform.acting_account()))
  with check (uploaded_by = (select platform.acting_account()));
create policy clear on protection.blob for delete using ((select platform.is_system()));
grant select, insert, update, delete on protection.blob to tutela_app, tutela_worker;

create table protection.saved_view (
  account_id uuid not null,
  view_id uuid not null,
  name bytea not null,
  filter jsonb not null,
  saved_at timestamptz not null,
  primary key (account_id, view_id)
);
comment on table protection.saved_view is 'A filter of the list that a person keeps; its name is encrypted.';
comment on column protection.saved_view.name is 'Free text, encrypted under the node key.';
comment on column protection.saved_view.filter is 'Coded values alone, as the list takes them.';
alter table protection.saved_view enable row level security;
alter table protection.saved_view force row level security;
create policy own on protection.saved_view
  using (account_id = (select platform.acting_account()))
  with check (account_id = (select platform.acting_account()));
grant select, insert, update, delete on protection.saved_view to tutela_app;
