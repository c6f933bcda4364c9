import { type FileFilter, saveViewRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { TextField, useToast } from '../../ui/index.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { viewsKey } from './list.queries.ts';

interface SaveViewFormProps {
  filter: FileFilter;
  hasFilters: boolean;
  onClose: () => void;
}

export function SaveViewForm({ filter, hasFilters, onClose }: SaveViewFormProps) {
  const intl = useIntl();
  const toast = useToast();
  const save = useCommand(saveViewRoute, { stale: [viewsKey] });
  const label = intl.formatMessage({ id: 'views.name', defaultMessage: 'Name of the view' });
  const form = useCommandForm({
    id: 'view',
    initial: { name: '' },
    schema: saveViewRoute.body,
    commandOf: ({ name }) => ({ name, filter }),
    fieldName: () => label,
    send: async (body) => {
      await save.mutateAsync({ body });
      toast(<FormattedMessage id="views.saved" defaultMessage="The view is kept, for you alone." />);
      onClose();
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onClose}
      confirmLabel={<FormattedMessage id="views.save.send" defaultMessage="Keep it" />}
    >
      <p>
        {hasFilters ? (
          <FormattedMessage id="views.save.words" defaultMessage="The filters and the order are kept." />
        ) : (
          <FormattedMessage
            id="views.save.noFilters"
            defaultMessage="No filter is set: this keeps the order alone."
          />
        )}
      </p>
      <TextField
        {...form.at('name')}
        label={label}
        hint={<FormattedMessage id="views.name.hint" defaultMessage="Do not use a child’s name." />}
        value={form.values.name}
        onChange={(name) => form.change({ name })}
      />
    </CommandLayout>
  );
}
