import { useQueryClient } from '@tanstack/react-query';
import { correctSectionRoute } from '@tutela/contract';
import { CorrectSection } from '@tutela/domain';
import { createElement, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { refusalCodeOf, useCommand } from '../../api/index.ts';
import { useFieldName } from '../command/field-names.ts';
import { useBaseVersion } from '../command/use-base-version.ts';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { useCommandForm } from '../form/use-command-form.ts';
import type { CorrectionFormProps } from './correctable.ts';
import { sectionQuery } from './section.queries.ts';
import { useComparison } from './use-comparison.ts';

/** A correction as it is typed and sent; when others were faster, both values are compared before it is sent again. */
export function useCorrectionForm<Value extends object, Values extends object>(
  props: CorrectionFormProps<Value, Values>,
) {
  const { kind, base, resumed, draft, onDone } = props;
  const { section } = kind;
  const intl = useIntl();
  const queries = useQueryClient();
  const fieldName = useFieldName();
  const { fileId } = useFileOnPage();
  const [day] = useState(today);
  const version = useBaseVersion(section);
  const correct = useCommand(correctSectionRoute, { stale: [fileKey(fileId), ...listKeys] });
  const id = `correct-${section}`;
  const idOf = (path: string) => `${id}-value-${path.replaceAll('.', '-')}`;

  const form = useCommandForm({
    id,
    initial: resumed ?? { values: kind.toValues(base), reason: '' },
    schema: CorrectSection,
    commandOf: ({ values, reason }) => ({
      section,
      baseVersion: version.version,
      reason,
      value: kind.toValue(values, day),
    }),
    fieldName: (path) =>
      path.startsWith('value.') ? kind.fieldName(intl, path.slice('value.'.length)) : fieldName(path),
    alsoCheck: ({ values }) => kind.dateProblems(intl, values, idOf, day),
    onChange: draft.keep,
    send: async (body) => {
      try {
        await version.guard(() => correct.mutateAsync({ params: { fileId }, body }));
      } catch (thrown) {
        if (refusalCodeOf(thrown) === 'protection.file_stale') await compare();
        throw thrown;
      }
      await draft.discard();
      onDone(
        createElement(FormattedMessage, {
          id: 'correction.done',
          defaultMessage: 'The correction is recorded.',
        }),
      );
    },
  });
  const comparison = useComparison(kind, (values) => form.change({ values }));
  const compare = async () => {
    const theirs = await queries.fetchQuery(sectionQuery(kind, fileId));
    if (theirs !== null) comparison.begin({ base, theirs, typed: form.values.values, today: day });
  };
  return { form, comparison, day };
}
