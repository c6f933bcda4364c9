-- Searching hundreds of thousands of recommendations by word. Under row security an index on words serves only what
-- the policy itself asks (PostgreSQL: a condition that is not leakproof waits for the policy), so the question stands
-- in the policy: this table shows what was asked for, and nothing to whoever asks nothing.
create function partnership.asked() returns tsquery language sql stable parallel safe
  as $$ select nullif(current_setting('app.search', true), '')::tsquery $$;
create function partnership.asked_language() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.search_language', true), '') $$;
-- How words of a language are brought to their stems; by form alone where PostgreSQL has no dictionary for it.
create function partnership.stems(language text) returns regconfig language sql immutable parallel safe
  as $$
    select (case language
      when 'en' then 'pg_catalog.english' when 'fr' then 'pg_catalog.french' when 'de' then 'pg_catalog.german'
      when 'it' then 'pg_catalog.italian' when 'ru' then 'pg_catalog.russian' when 'es' then 'pg_catalog.spanish'
      else 'pg_catalog.simple' end)::regconfig
  $$;
revoke execute on function partnership.asked(), partnership.asked_language(), partnership.stems(text) from public;
grant execute on function partnership.asked(), partnership.asked_language(), partnership.stems(text)
  to tutela_app, tutela_worker;

create table partnership.search_text (
  recommendation_id uuid not null references partnership.recommendation,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  version integer not null check (version > 0),
  number bigint not null,
  addressee_code text not null,
  year integer not null,
  pillar text,
  terms tsvector not null,
  primary key (recommendation_id, language, version)
);
comment on table partnership.search_text is
  'The stems of the words of public recommendations. Only added to: a text that has a newer version is passed over by whoever reads.';
comment on column partnership.search_text.number is 'Of the recommendation: newer ones have higher numbers.';
create index search_text_terms on partnership.search_text using gin (terms);

create table partnership.search_mark (
  mark smallint primary key check (mark = 1),
  indexed_to timestamptz not null
);
comment on table partnership.search_mark is 'Until when texts were taken into the search.';
comment on column partnership.search_mark.mark is 'There is one row.';
select set_config('app.role', 'system', true);
insert into partnership.search_mark values (1, '-infinity');

alter table partnership.search_text enable row level security;
alter table partnership.search_text force row level security;
alter table partnership.search_mark enable row level security;
alter table partnership.search_mark force row level security;

create policy find on partnership.search_text for select using (
  (select partnership.acts())
  and language = (select partnership.asked_language())
  and terms @@ (select partnership.asked())
);
create policy take_in on partnership.search_text for insert with check ((select platform.is_system()));
create policy read_system on partnership.search_mark for select using ((select platform.is_system()));
create policy move_system on partnership.search_mark for update
  using ((select platform.is_system())) with check ((select platform.is_system()));

grant select, insert on partnership.search_text to tutela_app, tutela_worker;
grant select, update on partnership.search_mark to tutela_app, tutela_worker;
