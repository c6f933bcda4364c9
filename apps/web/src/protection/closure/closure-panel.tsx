import type { Closure } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Facts, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { closureFields, closureGroundWords, guardianViewWords } from './closure-words.ts';

/** Whether the file is to be closed, why, and what child and guardian say of it. */
export function ClosurePanel({ closure }: { closure: Closure }) {
  const { file } = useFileOnPage();
  const isProposed = file.header.stage === 'closure_proposed';
  return (
    <CasePanel
      title={<FormattedMessage id="closure.title" defaultMessage="Closing the file" />}
      acts={[isProposed ? { kind: 'decide-closure' } : { kind: 'propose-closure' }]}
    >
      {closure.proposal === null ? (
        <p>
          <FormattedMessage
            id="closure.none"
            defaultMessage="Nobody has proposed it. A file is closed by two people, when nothing is open any more."
          />
        </p>
      ) : (
        <Proposal proposal={closure.proposal} />
      )}
    </CasePanel>
  );
}

function Proposal({ proposal }: { proposal: NonNullable<Closure['proposal']> }) {
  const { ground, reason, guardianView, guardianWords, childView, afterwards } = proposal;
  return (
    <Stack>
      <ChildViewText view={childView} />
      <Facts
        facts={[
          {
            key: 'ground',
            label: <FormattedMessage {...closureFields.ground} />,
            value: <FormattedMessage {...closureGroundWords[ground]} />,
          },
          {
            key: 'reason',
            label: <FormattedMessage {...closureFields.reason} />,
            value: <WrittenText>{reason}</WrittenText>,
          },
          {
            key: 'guardian',
            label: <FormattedMessage {...closureFields.guardianView} />,
            value: (
              <Stack gap={0.5}>
                <FormattedMessage {...guardianViewWords[guardianView]} />
                {guardianWords !== '' && <WrittenText>{guardianWords}</WrittenText>}
              </Stack>
            ),
          },
          {
            key: 'afterwards',
            label: <FormattedMessage {...closureFields.afterwards} />,
            value: <WrittenText>{afterwards}</WrittenText>,
          },
        ]}
      />
    </Stack>
  );
}
