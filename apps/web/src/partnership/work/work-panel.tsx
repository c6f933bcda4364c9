import { type ReactNode, useState } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import {
  Badge,
  Button,
  DateText,
  Dialog,
  Link,
  LinkButton,
  Panel,
  Row,
  Stack,
  useToast,
} from '../../ui/index.ts';
import { MoveActionForm } from './move-action-form.tsx';
import { RespondForm } from './respond-form.tsx';
import type { Work } from './work.queries.ts';
import { workKinds } from './work-words.ts';

/** One thing that is due, and the way to do it. */
export function WorkPanel({ work }: { work: Work }) {
  const { kind, number, title, dueOn, ownerless, mine, late } = work;
  const intl = useIntl();
  const words: MessageDescriptor = workKinds[kind];
  return (
    <Panel
      title={intl.formatMessage(words, { number })}
      aside={
        <Row>
          {ownerless && (
            <Badge tone="danger" icon="caution">
              <FormattedMessage id="registry.work.ownerless" defaultMessage="Nobody owns it" />
            </Badge>
          )}
          {late && (
            <Badge tone="danger" icon="caution">
              <FormattedMessage id="registry.work.late" defaultMessage="Overdue" />
            </Badge>
          )}
          {mine && (
            <Badge tone="neutral">
              <FormattedMessage id="registry.work.mine" defaultMessage="Yours" />
            </Badge>
          )}
          {dueOn !== null && (
            <span>
              <FormattedMessage
                id="registry.work.due"
                defaultMessage="due {day}"
                values={{ day: <DateText date={dueOn} /> }}
              />
            </span>
          )}
        </Row>
      }
    >
      <Stack>
        <p dir="auto">{title}</p>
        <Row>
          <DoIt work={work} />
          <ReadIt work={work} />
        </Row>
      </Stack>
    </Panel>
  );
}

/** A recommendation is read where it is answered; what has no page for those who are signed in, on its public one. */
function ReadIt({ work: { kind, number, partyCode, subjectId } }: { work: Work }) {
  const words = <FormattedMessage id="registry.work.open" defaultMessage="Read it" />;
  if (kind !== 'action' && kind !== 'practice')
    return <Link href={`/registry/recommendations/${subjectId}`}>{words}</Link>;
  const address =
    kind === 'action' ? `/alliance/states/${partyCode}#A-${number}` : `/alliance/practices/GP-${number}`;
  return (
    <Link href={address} newTab>
      {words}
    </Link>
  );
}

function DoIt({ work }: { work: Work }) {
  const [isOpen, setOpen] = useState(false);
  const say = useToast();
  const close = () => setOpen(false);
  const onDone = (said: ReactNode) => {
    close();
    say(said);
  };
  if (work.kind === 'practice')
    return (
      <LinkButton href={`/registry/practices/${work.subjectId}`}>
        <FormattedMessage id="registry.work.doPractice" defaultMessage="See whether it still holds" />
      </LinkButton>
    );
  if (work.kind !== 'answer' && work.kind !== 'action') return null;
  const isAnswer = work.kind === 'answer';
  const words = isAnswer ? (
    <FormattedMessage id="registry.work.doAnswer" defaultMessage="Answer it" />
  ) : (
    <FormattedMessage id="registry.work.doMove" defaultMessage="Say what became of it" />
  );
  return (
    <>
      <Button kind="primary" onPress={() => setOpen(true)}>
        {words}
      </Button>
      <Dialog isOpen={isOpen} title={words} onClose={close}>
        {isAnswer ? (
          <RespondForm recommendationId={work.subjectId} onDone={onDone} onCancel={close} />
        ) : (
          <MoveActionForm actionId={work.subjectId} onDone={onDone} onCancel={close} />
        )}
      </Dialog>
    </>
  );
}
