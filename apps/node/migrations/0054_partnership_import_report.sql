-- What became of each file that was imported, with every line that was left out, for the secretariat to look up later.
create table partnership.import_report (
  report_id uuid primary key,
  kind text not null,
  file_name text not null check (length(file_name) between 1 and 200),
  file_hash bytea not null check (length(file_hash) = 32),
  rows_read integer not null check (rows_read >= 0),
  imported integer not null check (imported >= 0),
  unchanged integer not null check (unchanged >= 0),
  refused integer not null check (refused >= 0),
  contradictions integer not null check (contradictions >= 0),
  faults integer not null check (faults >= 0),
  notes text[] not null,
  at timestamptz not null,
  check (faults = 0 or imported = 0)
);
comment on table partnership.import_report is
  'A file that somebody tried to import: also one of which nothing was taken in. A dry run leaves none.';
comment on column partnership.import_report.file_hash is 'SHA-256 of the file.';
comment on column partnership.import_report.notes is
  'What the program says of the file as a whole, in English, such as that its head counts others than were found.';
create index import_report_at on partnership.import_report (at);

create table partnership.import_line (
  report_id uuid not null references partnership.import_report,
  position integer not null check (position > 0),
  kind text not null check (kind in ('fault', 'refused', 'contradiction')),
  line integer not null check (line > 0),
  reason text not null,
  primary key (report_id, position)
);
comment on table partnership.import_line is
  'A line that was left out, or taken in although another source says otherwise, with the reason.';
comment on column partnership.import_line.position is 'Its place in the report: faults first, then by line.';

alter table partnership.import_report enable row level security;
alter table partnership.import_report force row level security;
alter table partnership.import_line enable row level security;
alter table partnership.import_line force row level security;

create policy read_managing on partnership.import_report for select using ((select partnership.manages()));
create policy add_system on partnership.import_report for insert with check ((select platform.is_system()));
create policy read_managing on partnership.import_line for select using ((select partnership.manages()));
create policy add_system on partnership.import_line for insert with check ((select platform.is_system()));

grant select, insert on partnership.import_report, partnership.import_line to tutela_app, tutela_worker;
