import { useQueryClient } from '@tanstack/react-query';
import { printDeterminationRoute } from '@tutela/contract';
import { copyRecipients, PrintDetermination, sectionsFor } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { fetchBytes } from '../../api/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { saveBytes } from '../document/save-bytes.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { usePrintFieldName } from './print-fields.ts';
import { Recipient, type RecipientValues } from './recipient-fields.tsx';

interface PrintValues extends RecipientValues {
  reason: string;
}

const recipients = copyRecipients.filter((each) => sectionsFor[each].includes('determination'));

/** The report of a determination on paper: for whom, and why. */
export function PrintDeterminationForm({ onDone, onCancel }: ActFormProps) {
  const { file, fileId } = useFileOnPage();
  const queries = useQueryClient();
  const { locale } = useLocale();
  const initial: PrintValues = { copyFor: 'panel', copyForName: '', reason: '' };
  const form = useCommandForm({
    id: 'print-determination',
    initial,
    schema: PrintDetermination,
    commandOf: (values) => ({ ...values, language: locale.id }),
    fieldName: usePrintFieldName(),
    send: async (body) => {
      const pages = await fetchBytes(printDeterminationRoute, { params: { fileId }, body });
      saveBytes(pages, `${file.header.codeName.replaceAll(' ', '-')}-determination.pdf`);
      await queries.invalidateQueries({ queryKey: fileKey(fileId) });
      onDone(<FormattedMessage id="print.done" defaultMessage="The paper is saved. The story says so." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="print.send" defaultMessage="Print as PDF" />}
    >
      <Recipient form={form} recipients={recipients} />
      <ReasonField form={form} />
      <Notice>
        <FormattedMessage
          id="print.determination"
          defaultMessage="The report as it was put to the panel, and what was decided. Who took part stands on it by role, without names."
        />
      </Notice>
    </CommandLayout>
  );
}
