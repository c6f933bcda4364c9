import type { PublicPageOf, StateName } from '@tutela/contract';
import { homeWords } from '../words/home-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** The start: every State is one click away. */
export function HomePage({ page }: { page: PublicPageOf<'home'> }) {
  const say = useSay();
  const { to } = usePage();
  const group = (name: StateName['group']) => page.states.filter((state) => state.group === name);
  return (
    <>
      <p className="lead">{say(homeWords.lead)}</p>
      <h2>{say(homeWords.chooseState)}</h2>
      <h3>{say(homeWords.participating)}</h3>
      <StateLinks states={group('participating_state')} />
      <h3>{say(homeWords.partners)}</h3>
      <StateLinks states={group('partner_for_cooperation')} />
      <h2>{say(homeWords.more)}</h2>
      <ul>
        <li>
          <a href={to('/alliance/instruments')}>{say(homeWords.instruments, { count: page.instruments })}</a>
        </li>
        <li>
          <a href={to('/alliance/practices')}>{say(homeWords.practices, { count: page.practices })}</a>
        </li>
        <li>
          <a href={to('/alliance/cases')}>{say(homeWords.studies, { count: page.studies })}</a>
        </li>
      </ul>
      <p>{say(homeWords.release, { release: page.release })}</p>
    </>
  );
}

function StateLinks({ states }: { states: readonly StateName[] }) {
  const { to } = usePage();
  return (
    <ul className="states">
      {states.map(({ code, name }) => (
        <li key={code}>
          <a href={to(`/alliance/states/${code}`)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
