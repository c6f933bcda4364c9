import type { PublicReplies } from '@tutela/contract';
import { SideBySide } from '../parts/side-by-side.tsx';
import { frameWords } from '../words/frame-words.ts';
import { stateWords } from '../words/state-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** What the State and others say, by what they say it about. */
export function StateReplies({ replies }: { replies: readonly PublicReplies[] }) {
  const say = useSay();
  const { to } = usePage();
  if (replies.length === 0) return <p className="none">{say(frameWords.none)}</p>;
  return (
    <>
      <p>{say(stateWords.repliesLead)}</p>
      {replies.map(({ about, ...voices }) => (
        <article key={about.ref} className="replies">
          <h3>
            <bdi lang={about.language}>
              {about.address === null ? about.title : <a href={to(about.address)}>{about.title}</a>}
            </bdi>
          </h3>
          <SideBySide level={4} {...voices} />
        </article>
      ))}
    </>
  );
}
