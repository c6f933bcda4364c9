import { useQuery } from '@tanstack/react-query';
import { deleteViewRoute } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { ConfirmDialog, Dialog, Icon, Menu, type MenuGroup, useToast } from '../../ui/index.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { filtersIn, writeFilter } from './file-filter.ts';
import { type SavedView, viewsKey, viewsQuery } from './list.queries.ts';
import { SaveViewForm } from './save-view-form.tsx';
import type { FilterOfPage } from './use-filter.ts';

const same = (a: object, b: object) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** Filters kept under a name of one's own: choose one, keep these, delete one. */
export function SavedViews({ page }: { page: FilterOfPage }) {
  const intl = useIntl();
  const [isSaving, setSaving] = useState(false);
  const [deleted, setDeleted] = useState<SavedView>();
  const { data } = useQuery(viewsQuery);
  const views = data?.views ?? [];
  const chosen = views.find((view) => same(writeFilter(view.filter), writeFilter(page.filter)));
  const label = intl.formatMessage({ id: 'views.label', defaultMessage: 'Saved views' });
  const groups: MenuGroup[] = [
    {
      key: 'views',
      title: views.length === 0 && <FormattedMessage id="views.none" defaultMessage="No view is saved yet" />,
      items: views.map((view) => ({
        key: view.viewId,
        label: <bdi>{view.name}</bdi>,
        chosen: view === chosen,
        onPress: () => page.choose(view.filter),
      })),
    },
    {
      key: 'acts',
      items: [
        {
          key: 'save',
          icon: 'add',
          label: <FormattedMessage id="views.save" defaultMessage="Keep this view under a name" />,
          onPress: () => setSaving(true),
        },
        ...(chosen
          ? [
              {
                key: 'delete',
                icon: 'close' as const,
                label: (
                  <FormattedMessage
                    id="views.delete"
                    defaultMessage="Delete the view “{name}”"
                    values={{ name: <bdi>{chosen.name}</bdi> }}
                  />
                ),
                onPress: () => setDeleted(chosen),
              },
            ]
          : []),
      ],
    },
  ];
  return (
    <>
      <Menu label={label} face={<Face label={label} />} groups={groups} />
      <SaveView isOpen={isSaving} onClose={() => setSaving(false)} page={page} />
      <DeleteView view={deleted} onClose={() => setDeleted(undefined)} />
    </>
  );
}

function Face({ label }: { label: string }) {
  return (
    <>
      <Icon name="filter" />
      <span>{label}</span>
      <Icon name="open" size={14} />
    </>
  );
}

interface SaveViewProps {
  isOpen: boolean;
  onClose: () => void;
  page: FilterOfPage;
}

function SaveView({ isOpen, onClose, page }: SaveViewProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={<FormattedMessage id="views.save.title" defaultMessage="Keep this view" />}
    >
      <SaveViewForm filter={page.filter} hasFilters={filtersIn(page.filter).length > 0} onClose={onClose} />
    </Dialog>
  );
}

function DeleteView({ view, onClose }: { view: SavedView | undefined; onClose: () => void }) {
  const toast = useToast();
  const remove = useCommand(deleteViewRoute, {
    stale: [viewsKey],
    onDone: () => {
      toast(<FormattedMessage id="views.deleted" defaultMessage="The view is deleted." />);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      isOpen={view !== undefined}
      title={<FormattedMessage id="views.delete.title" defaultMessage="Delete this view?" />}
      confirmLabel={<FormattedMessage id="views.delete.confirm" defaultMessage="Delete the view" />}
      kind="primary"
      isBusy={remove.isPending}
      onConfirm={() => view && remove.mutate({ params: { viewId: view.viewId } })}
      onClose={onClose}
    >
      <p>
        <FormattedMessage
          id="views.delete.words"
          defaultMessage="Only the name and its filters go. No file is touched."
        />
      </p>
      <FailureNotice error={remove.error} />
    </ConfirmDialog>
  );
}
