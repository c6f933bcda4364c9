import type { BothVoices, PublicWords } from '@tutela/contract';
import { stateWords } from '../words/state-words.ts';
import { usePage, useSay } from '../words-context.ts';

interface SideBySideProps extends BothVoices {
  /** Of the two headings: one below what stands above them. */
  readonly level: 3 | 4;
}

/** The State's reply and what others say: two columns of the same width, the same type, the same order. */
export function SideBySide({ level, state, others }: SideBySideProps) {
  const say = useSay();
  return (
    <div className="side-by-side">
      <Side level={level} title={say(stateWords.theState)} words={state} />
      <Side level={level} title={say(stateWords.others)} words={others} />
    </div>
  );
}

interface SideProps extends Pick<SideBySideProps, 'level'> {
  readonly title: string;
  readonly words: readonly PublicWords[];
}

function Side({ level, title, words }: SideProps) {
  const say = useSay();
  const { day } = usePage();
  const Heading = `h${level}` as const;
  return (
    <section className="side">
      <Heading>{title}</Heading>
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
