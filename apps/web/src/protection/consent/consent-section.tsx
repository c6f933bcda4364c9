import { type Consents, hasConsent, isNoAlone, isRunning } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Notice, Stack } from '../../ui/index.ts';
import { CaseSection } from '../case/case-section.tsx';
import { ChildRequestPanel } from '../child-request/request-panel.tsx';
import { today } from '../form/today.ts';
import { ConsentCard, EndedConsent, OverrideCard } from './consent-cards.tsx';

/** What holds today, what was taken back and what ended with it, and how often consent was overridden. */
export function ConsentSection() {
  return (
    <CaseSection
      section="consent"
      acts={[{ kind: 'record-consent' }, { kind: 'withdraw-consent' }, { kind: 'override-consent' }]}
      none={<FormattedMessage id="consent.none" defaultMessage="No consent was recorded yet." />}
    >
      {({ consents, childRequests }) => (
        <Stack gap={3}>
          <Standing consents={consents} />
          <ChildRequestPanel requests={childRequests} />
        </Stack>
      )}
    </CaseSection>
  );
}

function Standing({ consents }: { consents: Consents }) {
  const on = today();
  const running = consents.given.filter((consent) => isRunning(consent, on));
  const ended = consents.given.filter((consent) => !isRunning(consent, on) && !isNoAlone(consent));
  return (
    <Stack gap={3}>
      {!hasConsent(consents, on) && (
        <Notice title={<FormattedMessage id="consent.missing" defaultMessage="No consent holds today" />}>
          <FormattedMessage
            id="consent.missing.words"
            defaultMessage="Ask the child and the guardian as soon as it can be done well. Urgent help does not wait for it."
          />
        </Notice>
      )}
      {consents.isPublicationRefused && (
        <Notice
          kind="caution"
          title={<FormattedMessage id="consent.childSaidNo" defaultMessage="Never shown to the public" />}
        >
          <FormattedMessage
            id="consent.childSaidNo.words"
            defaultMessage="The child said no to case studies, photographs and the media. That is final."
          />
        </Notice>
      )}
      {running.map((consent) => (
        <Stack gap={1} key={consent.entryId}>
          <strong>
            <FormattedMessage id="consent.running" defaultMessage="A consent that holds today" />
          </strong>
          <ConsentCard consent={consent} />
        </Stack>
      ))}
      {consents.overrides.length > 0 && (
        <strong>
          <FormattedMessage
            id="consent.overrides.count"
            defaultMessage="{count, plural, one {Consent was overridden once in this file.} other {Consent was overridden # times in this file.}}"
            values={{ count: consents.overrides.length }}
          />
        </strong>
      )}
      {consents.overrides.map((override) => (
        <OverrideCard key={override.entryId} override={override} />
      ))}
      {ended.map((consent) => (
        <EndedConsent key={consent.entryId} consent={consent} />
      ))}
    </Stack>
  );
}
