-- Who says what of a State's standing to an instrument or a commitment. Claims stand side by side; none is taken back.
create table partnership.import_run (
  import_id uuid primary key,
  kind text not null,
  file_hash bytea not null check (length(file_hash) = 32),
  rows_read integer not null,
  imported integer not null,
  unchanged integer not null,
  refused integer not null,
  at timestamptz not null
);
comment on table partnership.import_run is 'A file that was imported: how many rows were read, taken in, there already, refused.';
comment on column partnership.import_run.file_hash is 'SHA-256 of the file.';

create table partnership.claim (
  claim_id uuid primary key,
  party_code text not null references partnership.party,
  instrument_id text not null,
  commitment_id text,
  standing text not null,
  since text check (since ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  as_of text not null check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  source text not null check (length(source) between 2 and 300),
  said_by text references partnership.party,
  link text check (link ~ '^https://'),
  words text check (length(words) <= 4000),
  verify boolean not null,
  classification text not null check (classification in ('public', 'members', 'delegations', 'restricted')),
  replaces uuid references partnership.claim,
  import_id uuid references partnership.import_run,
  recorded_by uuid references platform.account,
  recorded_at timestamptz not null,
  check ((import_id is null) <> (recorded_by is null))
);
comment on table partnership.claim is
  'A claim with its evidence: who says so, by which source, as of when. Only added to; a correction names what it replaces.';
comment on column partnership.claim.verify is 'Shown to readers as not yet checked against the source.';
create unique index claim_once on partnership.claim
  (party_code, instrument_id, coalesce(commitment_id, ''), source, as_of) where replaces is null;
create unique index claim_replaced_once on partnership.claim (replaces) where replaces is not null;
create index claim_instrument on partnership.claim (instrument_id, party_code);

alter table partnership.import_run enable row level security;
alter table partnership.import_run force row level security;
alter table partnership.claim enable row level security;
alter table partnership.claim force row level security;

create policy read_managing on partnership.import_run for select using ((select partnership.manages()));
create policy add_system on partnership.import_run for insert with check ((select platform.is_system()));

create policy read_classified on partnership.claim for select using (
  classification = any ((select partnership.readable_classes())::text[])
  or party_code = any ((select partnership.own_parties())::text[])
  or said_by = any ((select partnership.own_parties())::text[])
);
create policy say on partnership.claim for insert with check (
  (select platform.is_system())
  or (
    recorded_by = (select platform.acting_account())
    and ((select partnership.manages()) or said_by = any ((select partnership.own_parties())::text[]))
  )
);

grant select, insert on partnership.import_run, partnership.claim to tutela_app, tutela_worker;
