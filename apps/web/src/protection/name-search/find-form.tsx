import { findByNameRoute } from '@tutela/contract';
import { FindByName } from '@tutela/domain';
import { useRef, useState } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { Panel, Row, Stack, TextField } from '../../ui/index.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { findFields } from './find-words.ts';
import { type Found, FoundFiles, StillReading } from './found-files.tsx';

const initial = { name: '', birthYear: '' };
const names: Readonly<Record<string, MessageDescriptor>> = findFields;

/** A name, perhaps a year, and the files that may be meant. */
export function FindForm() {
  const intl = useIntl();
  const [found, setFound] = useState<Found>();
  const turn = useRef(0);
  const find = useCommand(findByNameRoute);
  const form = useCommandForm({
    id: 'find',
    initial,
    schema: FindByName,
    commandOf: ({ name, birthYear }) => ({
      name,
      birthYear: birthYear.trim() === '' ? null : Number(birthYear),
    }),
    fieldName: (path) => {
      const name = names[path];
      return name ? intl.formatMessage(name) : intl.formatMessage(findFields.name);
    },
    send: async (body) => {
      const asked = turn.current;
      setFound(undefined);
      const answer = await find.mutateAsync({ body });
      // Who typed on meanwhile has other words before them now: "no such name" would be said of those.
      if (asked === turn.current) setFound(answer);
    },
    onChange: () => {
      turn.current += 1;
      setFound(undefined);
    },
  });
  const { values, change, at } = form;
  return (
    <Stack gap={3}>
      <Panel>
        <search>
          <CommandLayout
            form={form}
            confirmLabel={<FormattedMessage id="findByName.send" defaultMessage="Find files" />}
          >
            <Row>
              <TextField
                {...at('name')}
                label={<FormattedMessage {...findFields.name} />}
                hint={
                  <FormattedMessage
                    id="findByName.name.hint"
                    defaultMessage="As you heard it or read it: one name is enough, more find fewer."
                  />
                }
                takesFocus
                value={values.name}
                onChange={(name) => change({ name })}
              />
              <TextField
                {...at('birthYear')}
                optional
                label={<FormattedMessage {...findFields.birthYear} />}
                hint={
                  <FormattedMessage
                    id="findByName.birthYear.hint"
                    defaultMessage="A year more or less is found too."
                  />
                }
                value={values.birthYear}
                onChange={(birthYear) => change({ birthYear })}
              />
            </Row>
          </CommandLayout>
        </search>
      </Panel>
      {found?.stillReading && <StillReading />}
      <div role="status">{found !== undefined && <FoundFiles found={found} />}</div>
    </Stack>
  );
}
