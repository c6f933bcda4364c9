-- Recommendations, what was answered to them, and what is done because of them.
create table partnership.recommendation (
  recommendation_id uuid primary key,
  number bigint generated always as identity unique,
  symbol text check (length(symbol) between 2 and 100),
  source text not null check (source in ('upr', 'alliance', 'greta', 'crc', 'opsc', 'special_representative', 'other')),
  text_class text not null check (text_class in ('recommendation', 'decision')),
  session text check (length(session) between 1 and 100),
  issued_on text not null check (issued_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  year integer not null generated always as (left(issued_on, 4)::integer) stored,
  issuing_body text check (length(issuing_body) between 2 and 200),
  addressee_code text not null references partnership.party,
  strength text not null check (strength in ('urges', 'recommends', 'considers', 'invites', 'encourages', 'unstated')),
  specificity smallint check (specificity between 1 and 5),
  pillar text check (pillar in ('prevention', 'protection', 'prosecution', 'partnership')),
  themes text[] not null,
  classification text not null check (classification in ('public', 'members', 'delegations', 'restricted')),
  verify boolean not null,
  import_key text unique,
  import_id uuid references partnership.import_run,
  recorded_by uuid references platform.account,
  recorded_at timestamptz not null,
  answer text not null default 'pending' check (answer in ('pending', 'supported', 'supported_in_part', 'noted')),
  answered_on text check (answered_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  plan_due_on date,
  report_due_on date,
  check ((import_id is null) <> (recorded_by is null))
);
comment on table partnership.recommendation is
  'What a State or body recommends to one party. What was answered and what is due are projections of the responses.';
comment on column partnership.recommendation.number is 'Short and permanent, for citing: R-1234.';
comment on column partnership.recommendation.specificity is 'As its source coded it: 1 minimal to 5 specific.';
comment on column partnership.recommendation.themes is 'As its source names them.';
comment on column partnership.recommendation.verify is 'Shown to readers as not yet checked against the source.';
comment on column partnership.recommendation.import_key is 'What makes it the same at a second import.';
create index recommendation_addressee on partnership.recommendation (addressee_code, number);
create index recommendation_answer on partnership.recommendation (answer, number);
create index recommendation_year on partnership.recommendation (year, number);
create index recommendation_source on partnership.recommendation (source, number);
create index recommendation_pillar on partnership.recommendation (pillar, number);
create index recommendation_plan_due on partnership.recommendation (plan_due_on) where plan_due_on is not null;
create index recommendation_report_due on partnership.recommendation (report_due_on) where report_due_on is not null;

create table partnership.recommendation_issuer (
  recommendation_id uuid not null references partnership.recommendation,
  party_code text not null references partnership.party,
  primary key (recommendation_id, party_code)
);
comment on table partnership.recommendation_issuer is 'The States that recommend it; none where a body does.';
create index recommendation_issuer_party on partnership.recommendation_issuer (party_code, recommendation_id);

create table partnership.recommendation_text (
  recommendation_id uuid not null references partnership.recommendation,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  version integer not null check (version > 0),
  kind text not null check (kind in ('original', 'official', 'human', 'machine')),
  words text not null check (length(words) between 3 and 8000),
  source_version integer,
  import_id uuid references partnership.import_run,
  recorded_by uuid references platform.account,
  recorded_at timestamptz not null,
  primary key (recommendation_id, language, version),
  check ((kind = 'original') = (source_version is null))
);
comment on table partnership.recommendation_text is
  'The text in each language, every version. A translation names the version of the original that it was made from.';

create table partnership.response (
  response_id uuid primary key,
  recommendation_id uuid not null references partnership.recommendation,
  party_code text not null references partnership.party,
  answer text not null check (answer in ('supported', 'supported_in_part', 'noted')),
  part text check (length(part) between 3 and 4000),
  reason text check (length(reason) between 3 and 4000),
  answered_on text not null check (answered_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  source text not null check (length(source) between 2 and 300),
  import_id uuid references partnership.import_run,
  recorded_by uuid references platform.account,
  recorded_at timestamptz not null,
  check ((import_id is null) <> (recorded_by is null)),
  check ((answer = 'supported_in_part') = (part is not null)),
  check (answer <> 'noted' or reason is not null or import_id is not null)
);
comment on table partnership.response is 'What the addressee answered, each time. What is noted stays tracked.';
create index response_recommendation on partnership.response (recommendation_id, recorded_at);

create table partnership.action (
  action_id uuid primary key,
  number bigint generated always as identity unique,
  party_code text not null references partnership.party,
  title text not null check (length(title) between 3 and 200),
  words text check (length(words) <= 4000),
  institution text not null check (length(institution) between 2 and 200),
  owner_seat_id uuid not null references partnership.seat,
  indicator_id text,
  state text not null check (state in ('planned', 'started', 'delayed', 'done', 'verified')),
  due_on date not null,
  delays smallint not null default 0,
  classification text not null check (classification in ('public', 'members', 'delegations', 'restricted')),
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table partnership.action is 'What a State does, by whom until when; one may answer many recommendations.';
comment on column partnership.action.number is 'Short and permanent, for citing: A-12.';
comment on column partnership.action.delays is 'How often it was given a later day. Once is free; then the head of delegation decides.';
create index action_owner on partnership.action (owner_seat_id) where state not in ('done', 'verified');
create index action_party on partnership.action (party_code, due_on);

create table partnership.action_step (
  action_id uuid not null references partnership.action,
  step integer not null,
  kind text not null check (kind in ('planned', 'started', 'delayed', 'done', 'verified', 'reopened', 'handed_over')),
  words text check (length(words) <= 4000),
  due_on date,
  owner_seat_id uuid references partnership.seat,
  recorded_by uuid not null references platform.account,
  recorded_at timestamptz not null,
  primary key (action_id, step)
);
comment on table partnership.action_step is 'What became of an action, step by step. Only added to.';

create table partnership.action_recommendation (
  action_id uuid not null references partnership.action,
  recommendation_id uuid not null references partnership.recommendation,
  primary key (action_id, recommendation_id)
);
comment on table partnership.action_recommendation is 'Which recommendations an action answers.';
create index action_recommendation_back on partnership.action_recommendation (recommendation_id);

create table partnership.reminder (
  subject_id uuid not null,
  kind text not null check (kind in ('action', 'plan', 'report')),
  due_on date not null,
  step smallint not null,
  at timestamptz not null,
  primary key (subject_id, kind, due_on, step)
);
comment on table partnership.reminder is 'What was reminded of, so that nobody is told twice. Another day has other steps.';
comment on column partnership.reminder.step is 'From 0: a month before, a week before, on the day, a month late.';
