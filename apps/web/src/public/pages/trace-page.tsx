import type { PublicPageOf, TraceStepLine } from '@tutela/contract';
import { listWords } from '../words/list-words.ts';
import { strengthWords, traceKindWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** Both ways from one thing of the registry. */
export function TracePage({ page }: { page: PublicPageOf<'trace'> }) {
  const say = useSay();
  return (
    <>
      <p className="lead">{say(listWords.traceLead)}</p>
      <h2>{say(listWords.traceBack)}</h2>
      <Steps steps={page.back} />
      <h2>{say(listWords.traceForward)}</h2>
      <Steps steps={page.forward} />
    </>
  );
}

function Steps({ steps }: { steps: readonly TraceStepLine[] }) {
  const say = useSay();
  const { to } = usePage();
  if (steps.length === 0) return <p className="none">{say(listWords.traceEnd)}</p>;
  return (
    <ol className="trace">
      {steps.map(({ node, via, strength, words, distance }) => (
        <li key={`${node.kind} ${node.ref}`} className={`far-${Math.min(distance, 6)}`}>
          <span className="quiet">
            {via.ref} · {say(strengthWords[strength])}
          </span>
          <br />
          <strong>{say(traceKindWords[node.kind])}</strong>{' '}
          <a href={to(`/alliance/trace?kind=${node.kind}&ref=${encodeURIComponent(node.ref)}`)} dir="auto">
            {node.ref}: {node.title}
          </a>
          {words !== null && <p dir="auto">{words}</p>}
        </li>
      ))}
    </ol>
  );
}
