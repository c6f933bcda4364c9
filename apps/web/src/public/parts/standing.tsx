import type { ClaimedStanding } from '@tutela/contract';
import { frameWords } from '../words/frame-words.ts';
import { listWords } from '../words/list-words.ts';
import { standingWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** What the newest sources say together, or that they disagree. */
export function StandingWord({ standing }: { standing: Pick<ClaimedStanding, 'says'> | null }) {
  const say = useSay();
  const says = standing?.says ?? null;
  if (says === null) return <span className="quiet">{say(listWords.nobodyClaims)}</span>;
  return <span className={`mark mark-${says}`}>{say(standingWords[says])}</span>;
}

/** Every claim with its source and day, side by side; none is chosen over another. */
export function Claims({ standing }: { standing: ClaimedStanding | null }) {
  const say = useSay();
  const { day } = usePage();
  if (standing === null) return <span className="quiet">{say(listWords.notChecked)}</span>;
  return (
    <ul className="claims">
      {standing.claims.map((claim) => (
        <li key={claim.claimId}>
          {say(listWords.asOf, {
            standing: say(standingWords[claim.standing]),
            source: claim.source,
            day: day(claim.asOf),
          })}
          {claim.verify && <small> ({say(frameWords.verify)})</small>}
          {claim.link !== null && (
            <>
              {' '}
              <a href={claim.link} rel="noreferrer">
                {say(frameWords.source)}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
