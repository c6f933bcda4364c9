import type pg from 'pg';
import { withClient } from '../../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { Guest, Person } from '../harness/guest.ts';
import { superuser } from '../list/seed-files.ts';
import type { Invented } from './invent.ts';

const atOnce = 5_000;

/**
 * Writes recommendations with issuers, texts, answers and what the search knows of them, by the superuser in SQL: so
 * many over HTTP would take longer than the measuring. The search is filled as its job fills it.
 */
export async function seedRegistry(
  guest: Guest,
  { recommendations, by }: { recommendations: Generator<Invented>; by: string },
): Promise<void> {
  await withClient(superuser(guest), async (client) => {
    // Worded before the mark, so that the node's own job does not take them in at the same time.
    await client.query('update partnership.search_mark set indexed_to = now()');
    let some: Invented[] = [];
    for (const each of recommendations) {
      some.push(each);
      if (some.length < atOnce) continue;
      await write(client, some, by);
      some = [];
    }
    if (some.length > 0) await write(client, some, by);
    await client.query(search);
    await client.query(
      'vacuum analyze partnership.recommendation, partnership.recommendation_issuer, partnership.recommendation_text, partnership.search_text',
    );
  });
}

/** Somebody sits for Austria, verified by the secretariat; and States do something about what they supported. */
export async function seatDelegate(guest: Guest, { accountId }: Person, by: Person): Promise<void> {
  await withClient(superuser(guest), async (client) => {
    await client.query(seat, [accountId, by.accountId]);
    await client.query(actions);
    await client.query(links);
    await client.query('vacuum analyze partnership.action, partnership.action_recommendation');
  });
}

const seat = `
  with named as (
    insert into partnership.nomination (nomination_id, party_code, role, person, office, mail_domain, note_symbol,
      note_on, state, nominated_by, nominated_at, decided_by, decided_at)
    values (gen_random_uuid(), 'AT', 'focal_point', 'Invented Person', 'Ministry of Example', 'example.org', 'NV 1/26',
      current_date, 'verified', $2::uuid, now(), $2::uuid, now())
    returning nomination_id
  )
  insert into partnership.seat (seat_id, party_code, account_id, role, nomination_id, valid_from)
  select gen_random_uuid(), 'AT', $1::uuid, 'focal_point', nomination_id, now() - interval '1 day' from named`;

/** For one in fifty of what was supported there is an action, which answers up to four. */
const actions = `
  insert into partnership.action (action_id, party_code, title, institution, owner_seat_id, state, due_on,
    classification, version, created_at, changed_at)
  select r.recommendation_id, r.addressee_code, 'Invented action', 'Ministry of Example',
    (select seat_id from partnership.seat limit 1),
    (array['planned', 'started', 'delayed', 'done', 'verified'])[1 + (r.number / 50) % 5],
    date '2026-01-01' + (r.number % 700)::int, case when r.number % 1000 = 0 then 'members' else 'public' end, 1,
    now(), now()
  from partnership.recommendation r
  where r.number % 50 = 0 and r.answer in ('supported', 'supported_in_part')`;

const links = `
  insert into partnership.action_recommendation (action_id, recommendation_id, party_code, action_class,
    recommendation_class)
  select a.action_id, r.recommendation_id, a.party_code, a.classification, r.classification
  from partnership.action a
  join partnership.recommendation own on own.recommendation_id = a.action_id
  cross join lateral (
    select recommendation_id, classification from partnership.recommendation
    where addressee_code = a.party_code and answer in ('supported', 'supported_in_part') and number >= own.number
    order by number limit 4
  ) r`;

async function write(client: pg.Client, some: readonly Invented[], by: string): Promise<void> {
  const values = [JSON.stringify(some), by];
  for (const statement of [heads, issuers, texts, responses]) await client.query(statement, values);
}

const given = `from jsonb_to_recordset($1::jsonb) as given (recommendation_id uuid, symbol text, source text,
  text_class text, session text, issued_on text, addressee_code text, strength text, specificity smallint, pillar text,
  themes text[], classification text, answer text, answered_on text, plan_due_on date, report_due_on date,
  issuers text[], texts jsonb)`;

const heads = `
  insert into partnership.recommendation (recommendation_id, words_of, symbol, source, text_class, session, issued_on,
    addressee_code, strength, specificity, pillar, themes, classification, verify, recorded_by, recorded_at, answer,
    answered_on, plan_due_on, report_due_on)
  select recommendation_id, recommendation_id, symbol, source, text_class, session, issued_on, addressee_code, strength, specificity,
    pillar, themes, classification, false, $2::uuid, now(), answer, answered_on, plan_due_on, report_due_on ${given}`;

const issuers = `
  insert into partnership.recommendation_issuer (recommendation_id, party_code, addressee_code, classification)
  select recommendation_id, unnest(issuers), addressee_code, classification ${given} where $2::uuid is not null`;

const texts = `
  insert into partnership.recommendation_text (recommendation_id, language, version, kind, words, source_version,
    recorded_by, recorded_at)
  select recommendation_id, text ->> 'language', 1,
    case text ->> 'language' when 'en' then 'original' else 'human' end, text ->> 'words',
    case text ->> 'language' when 'en' then null else 1 end, $2::uuid, now() - interval '1 day'
  ${given}, jsonb_array_elements(texts) text`;

const responses = `
  insert into partnership.response (response_id, recommendation_id, party_code, answer, part, reason, answered_on, source,
    recorded_by, recorded_at)
  select gen_random_uuid(), recommendation_id, addressee_code, answer,
    case answer when 'supported_in_part' then 'The first half.' end,
    case answer when 'noted' then 'A reason.' end, answered_on, 'Invented for a bench', $2::uuid, now()
  ${given} where answer <> 'pending'`;

const search = `
  insert into partnership.search_text (recommendation_id, language, version, number, addressee_code, year, pillar, terms)
  select said.recommendation_id, text.language, text.version, said.number, said.addressee_code, said.year, said.pillar,
    to_tsvector(partnership.stems(text.language), text.words)
  from partnership.recommendation_text text
  join partnership.recommendation said on said.recommendation_id = text.recommendation_id
  where said.classification = 'public'`;
