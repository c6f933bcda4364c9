import type { Route } from '@tutela/contract';
import type { Section } from '@tutela/domain';
import type { ReactNode } from 'react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import type { z } from 'zod';
import { useCommand } from '../../api/index.ts';
import { useBaseVersion } from '../command/use-base-version.ts';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { type ShownProblem, useCommandForm } from '../form/use-command-form.ts';

/** A command on the file of the page; afterwards the file, its story and the lists are read anew. */
export function useFileCommand<R extends Route>(route: R) {
  const { fileId } = useFileOnPage();
  return useCommand(route, { stale: [fileKey(fileId), ...listKeys] });
}

interface CaseFormOptions<Values, Schema extends z.ZodType> {
  /** Prefix of the fields' ids; unique on the page. */
  id: string;
  /** The section whose version the command rests on. */
  section: Section;
  initial: Values;
  schema: Schema;
  /** What is typed, as the command it would be, but for the version. */
  commandOf: (values: Values) => object;
  /** The name that stands above each field, for the sentences about it. */
  names: Readonly<Record<string, MessageDescriptor>>;
  /** What the schema cannot know. */
  alsoCheck?: (values: Values) => readonly ShownProblem[];
  send: (command: z.output<Schema>) => Promise<unknown>;
  /** What is said when it was done. */
  said: ReactNode | ((command: z.output<Schema>) => ReactNode);
  onDone: (said: ReactNode) => void;
}

/** The form of a command that rests on one section's version, and what others recorded there since it opened. */
export function useCaseForm<Values extends object, Schema extends z.ZodType>(
  options: CaseFormOptions<Values, Schema>,
) {
  const intl = useIntl();
  const base = useBaseVersion(options.section);
  const form = useCommandForm({
    id: options.id,
    initial: options.initial,
    schema: options.schema,
    commandOf: (values) => ({ ...options.commandOf(values), baseVersion: base.version }),
    fieldName: (path) => {
      const name = options.names[path.split('.')[0] ?? ''];
      return name
        ? intl.formatMessage(name)
        : intl.formatMessage({ id: 'command.field.other', defaultMessage: 'This field' });
    },
    ...(options.alsoCheck && { alsoCheck: options.alsoCheck }),
    send: async (body) => {
      await base.guard(() => options.send(body));
      const { said } = options;
      options.onDone(typeof said === 'function' ? said(body) : said);
    },
  });
  return { form, staleSince: base.staleSince };
}
