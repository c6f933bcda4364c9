import type { PublicReplies, PublicWords } from '@tutela/contract';
import { frameWords } from '../words/frame-words.ts';
import { stateWords } from '../words/state-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** The State's reply and what others say: two columns of the same width, the same type, the same order. */
export function StateReplies({ replies }: { replies: readonly PublicReplies[] }) {
  const say = useSay();
  const { to } = usePage();
  if (replies.length === 0) return <p className="none">{say(frameWords.none)}</p>;
  return (
    <>
      <p>{say(stateWords.repliesLead)}</p>
      {replies.map(({ about, state, others }) => (
        <article key={about.ref} className="replies">
          <h3 lang={about.language} dir="auto">
            {about.address === null ? about.title : <a href={to(about.address)}>{about.title}</a>}
          </h3>
          <div className="side-by-side">
            <Side title={say(stateWords.theState)} words={state} />
            <Side title={say(stateWords.others)} words={others} />
          </div>
        </article>
      ))}
    </>
  );
}

function Side({ title, words }: { title: string; words: readonly PublicWords[] }) {
  const say = useSay();
  const { day } = usePage();
  return (
    <section className="side">
      <h4>{title}</h4>
      {words.length === 0 && <p className="quiet">{say(stateWords.saidNothing)}</p>}
      {words.map((each) => (
        <figure key={`${each.by} ${each.on} ${each.words}`}>
          <blockquote lang={each.language} dir="auto">
            <p>{each.words}</p>
          </blockquote>
          <figcaption>{say(stateWords.saidBy, { by: each.by, day: day(each.on) })}</figcaption>
        </figure>
      ))}
    </section>
  );
}
