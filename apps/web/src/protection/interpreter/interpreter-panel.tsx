import { type Interpreter, type Interpreters, isVetted, isWishMet } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Badge, DateText, Facts, LanguageName, ListText, Row, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { today } from '../form/today.ts';
import { conflictWords, wishWords } from './interpreter-words.ts';

/** Who carries words between the child and others, whether each can be used, and how often each was. */
export function InterpreterPanel({ interpreters }: { interpreters: Interpreters }) {
  const isOpen = interpreters.some(({ refusal }) => refusal === null);
  return (
    <CasePanel
      title={<FormattedMessage id="interpreter.title" defaultMessage="Interpreters" />}
      acts={
        isOpen
          ? [{ kind: 'record-interpreter' }, { kind: 'refuse-interpreter' }]
          : [{ kind: 'record-interpreter' }]
      }
    >
      {interpreters.length === 0 ? (
        <p>
          <FormattedMessage
            id="interpreter.none"
            defaultMessage="None is recorded. Ask the child which language, and whether a woman or a man should interpret."
          />
        </p>
      ) : (
        <Facts
          facts={interpreters.map((interpreter) => ({
            key: interpreter.interpreterId,
            label: <bdi>{interpreter.name}</bdi>,
            value: <One interpreter={interpreter} />,
          }))}
        />
      )}
    </CasePanel>
  );
}

function One({ interpreter }: { interpreter: Interpreter }) {
  const { languages, conflict, conflictReasons, genderWish, refusal, uses } = interpreter;
  const met = isWishMet(interpreter);
  return (
    <Stack gap={0.5}>
      <Row>
        <Standing interpreter={interpreter} />
        <span>
          <ListText items={languages.map((code) => <LanguageName key={code} code={code} />)} />
        </span>
      </Row>
      <span>
        <FormattedMessage
          id="interpreter.tie"
          defaultMessage="Tie: {tie}"
          values={{ tie: <FormattedMessage {...conflictWords[conflict]} /> }}
        />
      </span>
      {conflictReasons !== '' && <WrittenText>{conflictReasons}</WrittenText>}
      <span>
        <FormattedMessage
          id="interpreter.wish"
          defaultMessage="The child’s choice: {wish}{met, select, no {; not met} other {}}"
          values={{
            wish: <FormattedMessage {...wishWords[genderWish]} />,
            met: met === false ? 'no' : 'yes',
          }}
        />
      </span>
      {refusal !== null && (
        <span>
          <FormattedMessage
            id="interpreter.refused"
            defaultMessage="The child said no on {day}."
            values={{ day: <DateText date={refusal.refusedOn} /> }}
          />
        </span>
      )}
      {refusal?.childView.kind === 'words' && <WrittenText>{refusal.childView.words}</WrittenText>}
      <span>
        <FormattedMessage
          id="interpreter.uses"
          defaultMessage="{count, plural, =0 {Not used yet} one {Used once} other {Used # times}}"
          values={{ count: uses.length }}
        />
      </span>
    </Stack>
  );
}

function Standing({ interpreter }: { interpreter: Interpreter }) {
  const { refusal, conflict } = interpreter;
  const isTied = conflict !== 'none' && conflict !== 'not_checked';
  if (refusal !== null || isTied)
    return (
      <Badge tone="danger" icon="caution">
        <FormattedMessage id="interpreter.standing.no" defaultMessage="Not for this child" />
      </Badge>
    );
  if (conflict === 'not_checked' || !isVetted(interpreter, today()))
    return (
      <Badge tone="caution">
        <FormattedMessage id="interpreter.standing.urgent" defaultMessage="Only if it cannot wait" />
      </Badge>
    );
  return (
    <Badge tone="neutral" icon="check">
      <FormattedMessage id="interpreter.standing.yes" defaultMessage="Vetted and checked" />
    </Badge>
  );
}
