import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { Button, Facts, Skeleton } from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { identityQuery } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { SectionFrame } from '../section/section-frame.tsx';
import { SeenBy } from '../section/seen-by.tsx';
import { identityFacts } from './identity-facts.tsx';

/** Who the child is: covered until somebody asks to see it, which is logged. */
export function IdentitySection() {
  const { isIdentityShown, showIdentity } = useFileOnPage();
  return (
    <SectionFrame
      seenBy={<SeenBy />}
      acts={
        <>
          <Button
            kind={isIdentityShown ? 'quiet' : 'primary'}
            icon={isIdentityShown ? 'hide' : 'show'}
            onPress={() => showIdentity(!isIdentityShown)}
          >
            {isIdentityShown ? (
              <FormattedMessage id="identity.cover" defaultMessage="Cover it again" />
            ) : (
              <FormattedMessage id="identity.show" defaultMessage="Show identity" />
            )}
          </Button>
          {isIdentityShown && (
            <ActButton act={{ kind: 'correct-identity' }} icon="edit">
              <FormattedMessage {...actWords['correct-identity']} />
            </ActButton>
          )}
        </>
      }
    >
      {isIdentityShown ? <Revealed /> : <Covered />}
    </SectionFrame>
  );
}

function Covered() {
  return (
    <p>
      <FormattedMessage
        id="identity.covered"
        defaultMessage="Who the child is, is covered, so that nobody reads it over your shoulder. That you looked is written down."
      />
    </p>
  );
}

function Revealed() {
  const { fileId } = useFileOnPage();
  const content = useQuery(identityQuery(fileId));
  if (content.isPending) return <Skeleton count={5} />;
  if (content.isError) return <LoadFailure error={content.error} onRetry={() => void content.refetch()} />;
  const { identity } = content.data;
  if (identity === null)
    return (
      <p>
        <FormattedMessage
          id="identity.none"
          defaultMessage="Nothing was recorded, or it is not open to you."
        />
      </p>
    );
  return <Facts facts={identityFacts(identity)} />;
}
