import type { KeptTemplate } from '@tutela/contract';
import {
  type ClockName,
  type CountryTemplate,
  clockNames,
  templateChange,
  whyUnusable,
} from '@tutela/domain';
import { useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { RowItem, Rows } from '../../../platform/rows/rows.tsx';
import { clockWords } from '../../../platform/words/clock-words.ts';
import { Badge, Button, Dialog, Panel, Row, Stack } from '../../../ui/index.ts';
import { becauseWords } from '../../words/because-words.ts';
import { ClockRuleText, WarningsText } from '../rule-text.tsx';
import { CalendarForm, type HolidayRegion } from './calendar-form.tsx';
import { CalendarText } from './calendar-text.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { RuleForm } from './rule-form.tsx';

interface TemplateEditorProps {
  newest: KeptTemplate;
  /** As it is being changed; nothing is sent before it was looked through. */
  draft: CountryTemplate;
  onDraft: (draft: CountryTemplate) => void;
  states: readonly string[];
  regions: readonly HolidayRegion[];
}

const words = defineMessages({
  change: { id: 'template.change', defaultMessage: 'Change' },
  changeCalendar: { id: 'template.change.calendar', defaultMessage: 'Change the working days' },
});

type Opened = { kind: 'clock'; name: ClockName } | { kind: 'calendar' } | { kind: 'confirm' };

/** The calendar and each clock, what was changed so far, and the way to make it hold. */
export function TemplateEditor({ newest, draft, onDraft, states, regions }: TemplateEditorProps) {
  const intl = useIntl();
  const [opened, open] = useState<Opened>();
  const close = () => open(undefined);
  const change = templateChange(newest.template, draft);
  const isChanged = (name: ClockName) => change.clocks.some((each) => each.name === name);
  const isUsable = whyUnusable(newest.template, draft)?.because !== 'template_unchanged';
  return (
    <>
      <Panel
        title={
          <FormattedMessage
            id="template.version"
            defaultMessage="Version {version, number}"
            values={{ version: newest.version }}
          />
        }
      >
        <Stack gap={3}>
          <Rows>
            <RowItem
              name={<FormattedMessage id="template.calendar" defaultMessage="Working days" />}
              about={<CalendarText template={draft} />}
              actions={
                <Row>
                  {change.calendar && <Changed />}
                  <Button
                    size="small"
                    label={intl.formatMessage(words.changeCalendar)}
                    onPress={() => open({ kind: 'calendar' })}
                  >
                    <FormattedMessage {...words.change} />
                  </Button>
                </Row>
              }
            />
            {clockNames.map((name) => (
              <RowItem
                key={name}
                name={<FormattedMessage {...clockWords[name]} />}
                about={
                  <>
                    <ClockRuleText name={name} rule={draft.clocks[name]} />.{' '}
                    <WarningsText rule={draft.clocks[name]} />
                  </>
                }
                actions={
                  <Row>
                    {isChanged(name) && <Changed />}
                    <Button
                      size="small"
                      label={intl.formatMessage(
                        { id: 'template.change.clock', defaultMessage: 'Change {clock}' },
                        { clock: intl.formatMessage(clockWords[name]) },
                      )}
                      onPress={() => open({ kind: 'clock', name })}
                    >
                      <FormattedMessage {...words.change} />
                    </Button>
                  </Row>
                }
              />
            ))}
          </Rows>
          <Row>
            <Button
              kind="primary"
              onPress={() => open({ kind: 'confirm' })}
              {...(!isUsable && {
                refusedBecause: <FormattedMessage {...becauseWords.template_unchanged} />,
              })}
            >
              <FormattedMessage id="template.look" defaultMessage="Look through the changes" />
            </Button>
            {isUsable && (
              <Button onPress={() => onDraft(newest.template)}>
                <FormattedMessage id="template.forget" defaultMessage="Forget the changes" />
              </Button>
            )}
          </Row>
        </Stack>
      </Panel>
      <Dialog isOpen={opened !== undefined} title={opened && <DialogTitle opened={opened} />} onClose={close}>
        {opened?.kind === 'calendar' && (
          <CalendarForm draft={draft} states={states} regions={regions} onDraft={onDraft} onDone={close} />
        )}
        {opened?.kind === 'clock' && (
          <RuleForm name={opened.name} draft={draft} onDraft={onDraft} onDone={close} />
        )}
        {opened?.kind === 'confirm' && <ConfirmForm newest={newest} draft={draft} onDone={close} />}
      </Dialog>
    </>
  );
}

function Changed() {
  return (
    <Badge tone="accent">
      <FormattedMessage id="template.changed" defaultMessage="Changed" />
    </Badge>
  );
}

function DialogTitle({ opened }: { opened: Opened }) {
  if (opened.kind === 'clock') return <FormattedMessage {...clockWords[opened.name]} />;
  if (opened.kind === 'calendar')
    return <FormattedMessage id="template.calendar" defaultMessage="Working days" />;
  return <FormattedMessage id="template.confirm.title" defaultMessage="What changes" />;
}
