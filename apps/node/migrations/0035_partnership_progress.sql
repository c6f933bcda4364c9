-- What is measured, what was released, what is to be reached, and what those concerned say about it.
create table partnership.indicator (
  indicator_id text primary key check (indicator_id ~ '^[a-z][a-z0-9-]{2,60}$'),
  title text not null check (length(title) between 3 and 200),
  definition text not null check (length(definition) between 3 and 4000),
  unit text not null check (unit in ('count', 'share', 'days', 'level')),
  better text not null check (better in ('more', 'less')),
  source text not null check (length(source) between 2 and 300),
  pillar text not null check (pillar in ('prevention', 'protection', 'prosecution', 'partnership')),
  verify boolean not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
comment on table partnership.indicator is 'What is measured, how, and in which direction it gets better.';
comment on column partnership.indicator.verify is 'Shown to readers: terms or coding of the source are not yet confirmed.';

create table partnership.observation (
  observation_id uuid primary key,
  indicator_id text not null references partnership.indicator,
  party_code text not null references partnership.party,
  period text not null check (period ~ '^\d{4}$'),
  value numeric,
  low numeric not null,
  high numeric not null,
  suppressed boolean not null,
  quality text not null check (quality in ('A', 'B', 'C', 'D')),
  source text not null check (length(source) between 2 and 300),
  words text check (length(words) <= 4000),
  revises uuid references partnership.observation,
  import_id uuid references partnership.import_run,
  recorded_by uuid references platform.account,
  recorded_at timestamptz not null,
  check ((import_id is null) <> (recorded_by is null)),
  check (low <= high),
  check (suppressed = (value is null)),
  check (value is null or value between low and high)
);
comment on table partnership.observation is
  'One measured value as an interval. Suppressed: its source shows only that it lies between the two ends.';
comment on column partnership.observation.low is 'The least it can be at the precision that its source publishes.';
comment on column partnership.observation.high is 'The most it can be.';
comment on column partnership.observation.quality is
  'A audited or administrative with metadata, B finding of a reviewing body, C official document, D statement only.';
create unique index observation_once on partnership.observation (indicator_id, party_code, period, source)
  where revises is null;
create unique index observation_revised_once on partnership.observation (revises) where revises is not null;
create index observation_party on partnership.observation (party_code, indicator_id, period);

create table partnership.release (
  release_id uuid primary key,
  number integer not null unique check (number > 0),
  title text not null check (length(title) between 3 and 200),
  released_by uuid references platform.account,
  released_at timestamptz not null
);
comment on table partnership.release is 'What was made public at once, in order. Only added to, so that every status can be cited.';

create table partnership.release_observation (
  observation_id uuid primary key references partnership.observation,
  release_id uuid not null references partnership.release
);
comment on table partnership.release_observation is 'The observations of a release. Each is released once.';
create index release_observation_release on partnership.release_observation (release_id);

create table partnership.target (
  target_id uuid primary key,
  indicator_id text not null references partnership.indicator,
  party_code text not null references partnership.party,
  baseline_period text not null check (baseline_period ~ '^\d{4}$'),
  value numeric not null,
  due_period text not null check (due_period ~ '^\d{4}$' and due_period > baseline_period),
  words text not null check (length(words) between 3 and 4000),
  replaces uuid references partnership.target,
  recorded_by uuid not null references platform.account,
  recorded_at timestamptz not null
);
comment on table partnership.target is 'What a State wants to reach until when, from which baseline. Public; a new one names the one it replaces.';
create unique index target_once on partnership.target (indicator_id, party_code) where replaces is null;
create unique index target_replaced_once on partnership.target (replaces) where replaces is not null;

create table partnership.statement (
  statement_id uuid primary key,
  kind text not null check (kind in ('explanation', 'shadow')),
  party_code text not null references partnership.party,
  by_party text not null references partnership.party,
  indicator_id text references partnership.indicator,
  recommendation_id uuid references partnership.recommendation,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  words text not null check (length(words) between 3 and 4000),
  replaces uuid references partnership.statement,
  recorded_by uuid not null references platform.account,
  recorded_at timestamptz not null,
  check ((kind = 'explanation') = (party_code = by_party)),
  check (num_nonnulls(indicator_id, recommendation_id) = 1)
);
comment on table partnership.statement is
  'What the State explains, and what others say to it: shown side by side, at equal weight, under the same check.';
create index statement_party on partnership.statement (party_code);

create table partnership.statement_decision (
  statement_id uuid primary key references partnership.statement,
  by_party text not null references partnership.party,
  outcome text not null check (outcome in ('published', 'returned')),
  reason text check (length(reason) between 3 and 2000),
  decided_by uuid not null references platform.account,
  decided_at timestamptz not null,
  check (outcome = 'published' or reason is not null)
);
comment on table partnership.statement_decision is
  'Whether a statement was published: it names no child and nobody who could be found. Its opinion is not checked.';

alter table partnership.action add foreign key (indicator_id) references partnership.indicator;

alter table partnership.indicator enable row level security;
alter table partnership.indicator force row level security;
alter table partnership.observation enable row level security;
alter table partnership.observation force row level security;
alter table partnership.release enable row level security;
alter table partnership.release force row level security;
alter table partnership.release_observation enable row level security;
alter table partnership.release_observation force row level security;
alter table partnership.target enable row level security;
alter table partnership.target force row level security;
alter table partnership.statement enable row level security;
alter table partnership.statement force row level security;
alter table partnership.statement_decision enable row level security;
alter table partnership.statement_decision force row level security;

create policy read_acting on partnership.indicator for select using ((select partnership.acts()));
create policy add_managing on partnership.indicator for insert with check ((select partnership.manages()));

create policy read_acting on partnership.release for select using ((select partnership.acts()));
create policy release on partnership.release for insert with check (
  (select partnership.manages()) and released_by is not distinct from (select platform.acting_account())
);
create policy read_acting on partnership.release_observation for select
  using ((select partnership.acts()));
create policy release on partnership.release_observation for insert with check ((select partnership.manages()));

-- Released is public; before that it is for the State itself and the secretariat.
create policy read_released on partnership.observation for select using (
  (select partnership.manages())
  or party_code = any ((select partnership.own_parties())::text[])
  or exists (
    select from partnership.release_observation r where r.observation_id = observation.observation_id
  )
);
create policy measure on partnership.observation for insert with check (
  (select platform.is_system())
  or (
    recorded_by = (select platform.acting_account())
    and ((select partnership.manages()) or party_code = any ((select partnership.own_parties())::text[]))
  )
);

create policy read_acting on partnership.target for select using ((select partnership.acts()));
create policy aim on partnership.target for insert with check (
  recorded_by = (select platform.acting_account()) and party_code = any ((select partnership.own_parties())::text[])
);

create policy read_acting on partnership.statement_decision for select
  using ((select partnership.acts()) and (
    outcome = 'published' or (select partnership.manages()) or by_party = any ((select partnership.own_parties())::text[])
  ));
create policy decide on partnership.statement_decision for insert with check (
  (select partnership.manages()) and decided_by = (select platform.acting_account())
);
create policy read_published on partnership.statement for select using (
  (select partnership.manages())
  or by_party = any ((select partnership.own_parties())::text[])
  or exists (
    select from partnership.statement_decision d
    where d.statement_id = statement.statement_id and d.outcome = 'published'
  )
);
create policy state on partnership.statement for insert with check (
  recorded_by = (select platform.acting_account()) and by_party = any ((select partnership.own_parties())::text[])
);

grant select, insert on partnership.indicator, partnership.observation, partnership.release,
  partnership.release_observation, partnership.target, partnership.statement, partnership.statement_decision
  to tutela_app, tutela_worker;
