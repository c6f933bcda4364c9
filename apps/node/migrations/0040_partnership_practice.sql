-- Good practices: what helped children, whose it is, how sure that is, and who uses it elsewhere with what result.
create table partnership.practice (
  practice_id uuid primary key,
  number bigint generated always as identity unique,
  owner_code text not null references partnership.party,
  consent_by text not null check (length(consent_by) between 2 and 200),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  title text not null check (length(title) between 3 and 200),
  problem text not null check (length(problem) between 3 and 4000),
  what text not null check (length(what) between 3 and 8000),
  needs text not null check (length(needs) between 3 and 4000),
  result text not null check (length(result) between 3 and 4000),
  pillar text not null check (pillar in ('prevention', 'protection', 'prosecution', 'partnership')),
  steps text[] not null,
  topics text[] not null,
  evidence text[] not null,
  evidence_link text check (evidence_link ~ '^https://'),
  state text not null check (state in ('submitted', 'eligible', 'rated', 'published', 'not_eligible', 'archived')),
  rating text check (rating in ('promising', 'tested', 'evaluated')),
  validated_on date,
  submitted_by uuid not null references platform.account,
  submitted_at timestamptz not null,
  changed_at timestamptz not null,
  check (state <> 'published' or (rating is not null and validated_on is not null))
);
comment on table partnership.practice is 'A good practice. Its texts are of an organisation and name no child and no person.';
comment on column partnership.practice.number is 'Short and permanent, for citing: GP-12.';
comment on column partnership.practice.consent_by is 'The office that agreed for its owner. Without it nothing is published.';
comment on column partnership.practice.steps is 'The sections of a file at which it helps.';
comment on column partnership.practice.topics is 'Tags of the commitments that it is about.';
comment on column partnership.practice.evidence is 'What stands behind it, by kind.';
create index practice_owner on partnership.practice (owner_code);
create index practice_state on partnership.practice (state, number);

create table partnership.practice_act (
  practice_id uuid not null references partnership.practice,
  act bigint generated always as identity,
  kind text not null check (kind in ('check', 'read', 'rate', 'publish', 'transfer', 'validate', 'archive')),
  party_code text references partnership.party,
  outcome text not null check (length(outcome) between 2 and 40),
  words text check (length(words) between 3 and 4000),
  since text check (since ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  recorded_by uuid not null references platform.account,
  recorded_at timestamptz not null,
  primary key (practice_id, act),
  check ((kind in ('read', 'transfer')) <= (party_code is not null)),
  check ((kind = 'transfer') = (since is not null))
);
comment on column partnership.practice_act.act is 'The order in which they were done.';
comment on table partnership.practice_act is
  'What became of a practice: checked, read by peers, rated, published, used elsewhere, looked at again. Only added to.';
create unique index practice_act_reader on partnership.practice_act (practice_id, party_code) where kind = 'read';

alter table partnership.practice enable row level security;
alter table partnership.practice force row level security;
alter table partnership.practice_act enable row level security;
alter table partnership.practice_act force row level security;

-- Published and archived is for everybody, so that what was cited is found. Before, for the owner, and for peers.
create policy read_published on partnership.practice for select using (
  (select partnership.manages())
  or owner_code = any ((select partnership.own_parties())::text[])
  or (state in ('published', 'archived') and validated_on is not null and (select partnership.acts()))
  or (state in ('eligible', 'rated') and 'members' = any ((select partnership.readable_classes())::text[]))
);
create policy submit on partnership.practice for insert with check (
  submitted_by = (select platform.acting_account())
  and state = 'submitted'
  and ((select partnership.manages()) or owner_code = any ((select partnership.own_parties())::text[]))
);
-- The owner may take it out of use; everything else is decided by the secretariat.
create policy decide on partnership.practice for update
  using ((select partnership.manages()) or owner_code = any ((select partnership.own_parties())::text[]))
  with check (
    (select partnership.manages())
    or (owner_code = any ((select partnership.own_parties())::text[]) and state = 'archived')
  );

-- What a peer wrote is for the peer, the owner and the secretariat; the rest is read with the practice.
create policy read_along on partnership.practice_act for select using (
  exists (select from partnership.practice p where p.practice_id = practice_act.practice_id and (
    practice_act.kind not in ('check', 'read')
    or (select partnership.manages())
    or p.owner_code = any ((select partnership.own_parties())::text[])
    or practice_act.party_code = any ((select partnership.own_parties())::text[])
  ))
);
create policy act on partnership.practice_act for insert with check (
  recorded_by = (select platform.acting_account())
  and (
    (select partnership.manages())
    or (kind in ('read', 'transfer') and party_code = any ((select partnership.own_parties())::text[]))
    or (kind in ('archive') and exists (
      select from partnership.practice p
      where p.practice_id = practice_act.practice_id and p.owner_code = any ((select partnership.own_parties())::text[])
    ))
  )
);

grant select, insert on partnership.practice, partnership.practice_act to tutela_app, tutela_worker;
grant update (state, rating, validated_on, changed_at) on partnership.practice to tutela_app, tutela_worker;
