import { useMutation } from '@tanstack/react-query';
import { type RouteAnswer, verifyAuditRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, MomentText, Muted, Notice, Panel, Stack } from '../../ui/index.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { RowItem, Rows } from '../rows/rows.tsx';
import { problemWords } from '../words/audit-problem-words.ts';

type Verification = RouteAnswer<typeof verifyAuditRoute>;

/** Whether the newest rows are as they were written; names each that is not. */
export function VerificationPanel() {
  const check = useMutation({ mutationFn: () => call(verifyAuditRoute, {}) });
  return (
    <Panel title={<FormattedMessage id="verify.title" defaultMessage="Is it as it was written?" />}>
      <Stack>
        <RefusalNotice error={check.error} />
        {check.data ? <Result verification={check.data} /> : <Words />}
        <div data-print="hide">
          <Button icon="shield" busy={check.isPending} onPress={() => check.mutate()}>
            {check.data ? (
              <FormattedMessage id="verify.again" defaultMessage="Check again" />
            ) : (
              <FormattedMessage id="verify.check" defaultMessage="Check now" />
            )}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}

function Words() {
  return (
    <p>
      <FormattedMessage
        id="verify.words"
        defaultMessage="Each row is hashed with a key that is not in the database, and sealed with a signature within a second. The check reads the newest rows and their seals side by side. The whole audit is checked at the command line: tutela audit verify."
      />
    </p>
  );
}

function Result({ verification }: { verification: Verification }) {
  const { checkedAt, rows, seals, unsealed, problems, moreProblems } = verification;
  const isGood = problems.length === 0;
  return (
    <Stack>
      <Notice
        kind={isGood ? 'success' : 'caution'}
        title={
          isGood ? (
            <FormattedMessage
              id="verify.good"
              defaultMessage="Checked {rows, plural, one {the newest row: it is} other {the # newest rows: every one is}} as it was written"
              values={{ rows }}
            />
          ) : (
            <FormattedMessage
              id="verify.bad"
              defaultMessage="{count, plural, one {One thing is} other {# things are}} not as written. Tell the data-protection officer now, and do not change anything."
              values={{ count: problems.length + moreProblems }}
            />
          )
        }
      >
        <FormattedMessage
          id="verify.facts"
          defaultMessage="{rows, plural, one {# row} other {# rows}} under {seals, plural, one {# seal} other {# seals}}, {unsealed, plural, =0 {none} other {#}} newer than the last seal. Checked {at}."
          values={{ rows, seals, unsealed, at: <MomentText at={checkedAt} /> }}
        />
      </Notice>
      {!isGood && <Problems problems={problems} />}
      {moreProblems > 0 && (
        <Muted>
          <FormattedMessage
            id="verify.more"
            defaultMessage="And {count, plural, one {one more} other {# more}}; the command line lists them all."
            values={{ count: moreProblems }}
          />
        </Muted>
      )}
    </Stack>
  );
}

function Problems({ problems }: { problems: Verification['problems'] }) {
  return (
    <Rows>
      {problems.map(({ auditId, at, what, sentence }) => (
        <RowItem
          key={sentence}
          name={
            <FormattedMessage
              {...problemWords[what]}
              values={{
                row: <code dir="ltr">{auditId}</code>,
                at: at === null ? '' : <MomentText at={at} />,
              }}
            />
          }
          about={auditId === null && sentence}
        />
      ))}
    </Rows>
  );
}
