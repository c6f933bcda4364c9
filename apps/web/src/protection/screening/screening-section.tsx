import { type FileContent, proposalOf, type Screening } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Facts, Notice, Stack } from '../../ui/index.ts';
import { CaseSection } from '../case/case-section.tsx';
import { InterpreterPanel } from '../interpreter/interpreter-panel.tsx';
import { IndicatorList, screeningFacts } from './screening-facts.tsx';
import { stepWords } from './screening-words.ts';

/** The newest screening and what it proposes; the earlier ones stand in the story below. */
export function ScreeningSection() {
  return (
    <CaseSection
      section="screening"
      acts={[{ kind: 'record-screening' }]}
      none={<FormattedMessage id="screening.none" defaultMessage="No screening was recorded yet." />}
    >
      {({ screenings, interpreters }) => (
        <Stack>
          <Newest screening={screenings.at(-1)} />
          <InterpreterPanel interpreters={interpreters} />
        </Stack>
      )}
    </CaseSection>
  );
}

function Newest({ screening }: { screening: FileContent['screenings'][number] | undefined }) {
  if (screening === undefined) return null;
  return (
    <Stack>
      <ProposalNotice screening={screening} />
      <Facts facts={screeningFacts(screening)} />
    </Stack>
  );
}

/** What is proposed and because of which indicators. A person decides. */
function ProposalNotice({ screening }: { screening: Screening }) {
  const { step, reasons, open } = proposalOf(screening);
  return (
    <Notice
      kind={step === 'see_to_safety' ? 'caution' : 'information'}
      title={<FormattedMessage {...stepWords[step]} />}
    >
      <Stack gap={1}>
        {reasons.length === 0 ? (
          <p>
            <FormattedMessage
              id="screening.because.nothing"
              defaultMessage="Proposed because no indicator was seen, and {open, plural, =0 {a child often speaks late} one {# indicator is still open} other {# indicators are still open}}. That rules nothing out; a person decides."
              values={{ open }}
            />
          </p>
        ) : (
          <>
            <p>
              <FormattedMessage
                id="screening.because"
                defaultMessage="Proposed because of what is listed here. It proves nothing; a person decides. Help is open from suspicion on."
              />
            </p>
            <IndicatorList indicators={reasons} />
          </>
        )}
      </Stack>
    </Notice>
  );
}
