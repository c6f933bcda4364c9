-- The alliance: who its members are, who sits for them, and what that opens. No child's data is in this schema.
create schema partnership;
revoke all on schema partnership from public;
grant usage on schema partnership to tutela_app, tutela_worker;

create table partnership.party (
  party_code text primary key check (party_code ~ '^[A-Z][A-Z0-9-]{1,11}$'),
  kind text not null check (kind in (
    'participating_state', 'partner_for_cooperation', 'international_organisation', 'ngo', 'academia', 'media', 'trade_union',
    'think_tank', 'osce_structure', 'field_operation', 'parliamentary', 'other_state'
  )),
  name text not null unique check (length(name) between 2 and 200),
  website text check (website ~ '^https://'),
  created_at timestamptz not null,
  ended_at timestamptz
);
comment on table partnership.party is
  'Participating States, Partners, organisations, and the States outside the alliance that recommend or are recommended to.';
comment on column partnership.party.party_code is 'ISO 3166-1 alpha-2 for a country; longer for organisations. Permanent.';

create table partnership.nomination (
  nomination_id uuid primary key,
  party_code text not null references partnership.party,
  role text not null check (role in (
    'head', 'deputy', 'focal_point', 'rapporteur', 'co_ordinator', 'member', 'expert', 'observer'
  )),
  person text not null check (length(person) between 2 and 200),
  office text not null check (length(office) between 2 and 300),
  mail_domain text not null check (mail_domain ~ '^[a-z0-9.-]+\.[a-z]{2,}$'),
  note_symbol text not null check (length(note_symbol) between 1 and 100),
  note_on date not null,
  note bytea,
  note_type text,
  valid_until timestamptz,
  state text not null default 'nominated' check (state in ('nominated', 'verified', 'refused', 'withdrawn')),
  nominated_by uuid not null references platform.account,
  nominated_at timestamptz not null,
  decided_by uuid references platform.account,
  decided_at timestamptz,
  reason text check (length(reason) between 3 and 2000),
  check ((state = 'nominated') = (decided_at is null))
);
comment on table partnership.nomination is 'A party names somebody by note verbale; the secretariat verifies it. Staff: P1.';
comment on column partnership.nomination.note is 'The document, encrypted under the node key, bound to the nomination.';
create index nomination_party on partnership.nomination (party_code);

create table partnership.seat (
  seat_id uuid primary key,
  party_code text not null references partnership.party,
  account_id uuid not null references platform.account,
  role text not null check (role in (
    'head', 'deputy', 'focal_point', 'rapporteur', 'co_ordinator', 'member', 'expert', 'observer'
  )),
  nomination_id uuid not null references partnership.nomination,
  valid_from timestamptz not null,
  valid_until timestamptz,
  ended_at timestamptz,
  ended_by uuid references platform.account,
  end_reason text check (length(end_reason) between 3 and 2000),
  check (valid_until is null or valid_until > valid_from)
);
comment on table partnership.seat is 'Who sits for which party, as what, from when until when. Rights come from it, not from the person.';
create index seat_account on partnership.seat (account_id);
create index seat_party on partnership.seat (party_code);

-- Somebody acts, in a role that there is; a role that is none reads nothing, not even what is public.
create function partnership.acts() returns boolean language sql stable parallel safe
  as $$
    select coalesce(platform.acting_role() in (
      'caseworker', 'supervisor', 'intake_worker', 'guardian', 'panel_member', 'panel_chair', 'service_provider',
      'lawyer', 'liaison_officer', 'justice_officer', 'analyst', 'release_approver', 'data_protection_officer',
      'complaints_officer', 'auditor', 'node_administrator', 'delegate', 'head_of_delegation', 'secretariat', 'moderator', 'reader',
      'public', 'child', 'system'
    ), false)
  $$;

-- The secretariat looks after the registry. The node itself imports into it.
create function partnership.manages() returns boolean language sql stable parallel safe
  as $$ select coalesce(platform.acting_role() in ('secretariat', 'system'), false) $$;

-- The parties for which whoever acts sits now, under a mandate of the alliance: another mandate of the same person opens nothing.
create function partnership.own_parties() returns text[] language sql stable parallel safe
  as $$
    select coalesce(array_agg(distinct s.party_code), '{}') from partnership.seat s
    where s.account_id = platform.acting_account()
      and platform.acting_role() in ('delegate', 'head_of_delegation')
      and s.ended_at is null
      and s.valid_from <= platform.acting_now()
      and (s.valid_until is null or s.valid_until > platform.acting_now())
  $$;

-- What is read of records of other parties: mandate × seat × classification. Nobody acts: nothing.
create function partnership.readable_classes() returns text[] language sql stable parallel safe
  as $$
    select case
      when not partnership.acts() then '{}'::text[]
      when partnership.manages() then array['public', 'members', 'delegations', 'restricted']
      when exists (
        select from partnership.party p where p.party_code = any (partnership.own_parties())
          and p.kind in ('participating_state', 'partner_for_cooperation')
      ) then array['public', 'members', 'delegations']
      when cardinality(partnership.own_parties()) > 0 then array['public', 'members']
      else array['public']
    end
  $$;

revoke execute on all functions in schema partnership from public;
grant execute on all functions in schema partnership to tutela_app, tutela_worker;

alter table partnership.party enable row level security;
alter table partnership.party force row level security;
alter table partnership.nomination enable row level security;
alter table partnership.nomination force row level security;
alter table partnership.seat enable row level security;
alter table partnership.seat force row level security;

create policy read_acting on partnership.party for select using ((select partnership.acts()));
create policy add_managing on partnership.party for insert with check ((select partnership.manages()));
create policy change_managing on partnership.party for update
  using ((select partnership.manages())) with check ((select partnership.manages()));

create policy read_own on partnership.nomination for select
  using ((select partnership.manages()) or party_code = any ((select partnership.own_parties())::text[]));
create policy nominate on partnership.nomination for insert with check (
  ((select partnership.manages()) or party_code = any ((select partnership.own_parties())::text[]))
  and state = 'nominated'
  and nominated_by = (select platform.acting_account())
);
-- The note is added by whoever nominated, while the nomination is open; the secretariat decides on it.
create policy attach on partnership.nomination for update
  using (state = 'nominated' and nominated_by = (select platform.acting_account()))
  with check (state in ('nominated', 'withdrawn') and nominated_by = (select platform.acting_account()));
create policy decide on partnership.nomination for update
  using ((select partnership.manages())) with check ((select partnership.manages()));

-- Colleagues are found by those who are signed in. The public directory names no person.
create policy read_known on partnership.seat for select using ((select platform.is_known()));
create policy open_managing on partnership.seat for insert with check ((select partnership.manages()));
create policy end_managing on partnership.seat for update
  using ((select partnership.manages()) or party_code = any ((select partnership.own_parties())::text[]))
  with check ((select partnership.manages()) or party_code = any ((select partnership.own_parties())::text[]));

grant select, insert, update on partnership.party, partnership.nomination to tutela_app, tutela_worker;
grant select, insert on partnership.seat to tutela_app, tutela_worker;
grant update (ended_at, ended_by, end_reason) on partnership.seat to tutela_app, tutela_worker;
