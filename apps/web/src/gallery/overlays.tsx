import { useState } from 'react';
import { SessionExpired } from '../shell/index.ts';
import { Button, ConfirmDialog, Dialog, Drawer, Panel, PasswordField, Row, useToast } from '../ui/index.ts';

type Open = 'none' | 'dialog' | 'confirm' | 'drawer' | 'session';

export function Overlays() {
  const [open, setOpen] = useState<Open>('none');
  const toast = useToast();
  const close = () => setOpen('none');
  return (
    <Panel title="In front of the page">
      <Row>
        <Button onPress={() => setOpen('dialog')}>Open a dialog</Button>
        <Button onPress={() => setOpen('confirm')}>Ask before harm</Button>
        <Button onPress={() => setOpen('drawer')}>Open a drawer</Button>
        <Button onPress={() => setOpen('session')}>Let the session end</Button>
        <Button onPress={() => toast('The note was added.')}>Say it in passing</Button>
      </Row>
      <Dialog isOpen={open === 'dialog'} onClose={close} title="Who can see this file">
        Three people of Child Protection, and the guardian.
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onClose={close}
        onConfirm={close}
        title="Erase the file Blue Heron?"
        confirmLabel="Erase this file"
        reasonLabel="Why it is erased"
      >
        Its key is destroyed. Nobody can read it again, after at most 65 days not even from a backup.
      </ConfirmDialog>
      <Drawer isOpen={open === 'drawer'} onClose={close} title="Notifications">
        Nothing new.
      </Drawer>
      <SessionExpired isOpen={open === 'session'}>
        <PasswordField id="again" label="Password" value="" onChange={close} />
      </SessionExpired>
    </Panel>
  );
}
