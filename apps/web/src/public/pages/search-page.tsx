import type { PublicPageOf } from '@tutela/contract';
import { pillars } from '@tutela/reference/instruments';
import type { ReactNode } from 'react';
import { Table } from '../parts/table.tsx';
import { topicName } from '../parts/topic-name.ts';
import { frameWords } from '../words/frame-words.ts';
import { searchWords } from '../words/knowledge-words.ts';
import { listWords } from '../words/list-words.ts';
import { pillarWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

type SearchPageData = PublicPageOf<'search'>;

export function SearchPage({ page }: { page: SearchPageData }) {
  const say = useSay();
  const { to } = usePage();
  const { asked, hits } = page;
  return (
    <>
      <SearchForm page={page} />
      {asked.text !== '' && (
        <>
          <h2>{say(searchWords.found, { count: hits.length })}</h2>
          {hits.length === 0 && <p>{say(searchWords.try)}</p>}
          {page.more && <p>{say(searchWords.more)}</p>}
          {hits.length > 0 && (
            <Table
              isNamedAbove
              caption={say(searchWords.found, { count: hits.length })}
              columns={[listWords.title, listWords.kind, frameWords.state, frameWords.year].map((each) =>
                say(each),
              )}
              rows={hits.map((hit) => ({
                key: `${hit.kind} ${hit.ref}`,
                cells: [
                  <a key="title" href={to(hit.address)}>
                    <bdi>{hit.ref}</bdi> <bdi lang={hit.language}>{hit.title}</bdi>
                  </a>,
                  say(searchWords[hit.kind]),
                  page.states.find(({ code }) => code === hit.state)?.name ?? hit.state ?? '',
                  hit.year ?? '',
                ],
              }))}
            />
          )}
        </>
      )}
    </>
  );
}

/** Six languages of the alliance, each in itself. */
const languages = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['it', 'Italiano'],
  ['ru', 'Русский'],
  ['es', 'Español'],
] as const;

function SearchForm({ page: { asked, states, topics } }: { page: SearchPageData }) {
  const say = useSay();
  const { locale } = usePage();
  return (
    <form action="/alliance/search" method="get" className="search">
      <label htmlFor="q">{say(searchWords.words)}</label>
      <input
        id="q"
        name="q"
        type="search"
        maxLength={200}
        defaultValue={asked.text}
        aria-describedby="q-help"
      />
      <p id="q-help" className="quiet">
        {say(searchWords.help)}
      </p>
      <div className="choices">
        <Choice name="language" label={say(searchWords.language)} chosen={asked.language}>
          {languages.map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="state" label={say(frameWords.state)} chosen={asked.state ?? ''}>
          <option value="">{say(searchWords.anyState)}</option>
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="pillar" label={say(searchWords.pillar)} chosen={asked.pillar ?? ''}>
          <option value="">{say(searchWords.anyPillar)}</option>
          {pillars.map((pillar) => (
            <option key={pillar} value={pillar}>
              {say(pillarWords[pillar])}
            </option>
          ))}
        </Choice>
        <Choice name="topic" label={say(searchWords.topic)} chosen={asked.topic ?? ''}>
          <option value="">{say(searchWords.anyTopic)}</option>
          {topics.map((topic) => (
            <option key={topic} value={topic} lang="en">
              {topicName(topic)}
            </option>
          ))}
        </Choice>
        <p>
          <label htmlFor="year">{say(frameWords.year)}</label>
          <input id="year" name="year" inputMode="numeric" maxLength={4} defaultValue={asked.year ?? ''} />
        </p>
      </div>
      {locale.id !== 'en' && <input type="hidden" name="lang" value={locale.id} />}
      <button type="submit">{say(frameWords.search)}</button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly children: ReactNode;
}

function Choice({ name, label, chosen, children }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {children}
      </select>
    </p>
  );
}
