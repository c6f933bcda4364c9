import { lazy, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { Button, Dialog, useToast } from '../../ui/index.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { useSoon } from '../file/use-soon.ts';

const loadForm = () => import('./complain-form.tsx');
const ComplainForm = lazy(() => loadForm().then((module) => ({ default: module.ComplainForm })));

/** From a file: the desk then knows which it touches, by its code name. The file itself knows nothing of it. */
export function ComplainFromFile() {
  useSoon(loadForm);
  const toast = useToast();
  const { permissions } = useMe();
  const { fileId } = useFileOnPage();
  const [isOpen, setOpen] = useState(false);
  if (!permissions.includes('complaint.make')) return null;
  const title = <FormattedMessage id="complain.title" defaultMessage="Complain about somebody" />;
  return (
    <div>
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={title}>
        {isOpen && (
          <ComplainForm
            fileId={fileId}
            onCancel={() => setOpen(false)}
            onDone={(said) => {
              setOpen(false);
              toast(said);
            }}
          />
        )}
      </Dialog>
    </div>
  );
}
