import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTabTitle } from '../../shell/index.ts';
import { LinkButton, Notice, Page, useToast } from '../../ui/index.ts';
import { attachFile } from '../document/attach-file.ts';
import { WithDraft } from '../draft/with-draft.tsx';
import { ForRole } from '../role/for-role.tsx';
import { useFailureText } from '../words/refusal-words.ts';
import { RegisterForm } from './register-form.tsx';
import { RegisterValues } from './register-values.ts';
import type { Registered } from './use-register-form.ts';

export function RegisterPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'register.tab', defaultMessage: 'Register a child' }));
  return (
    <ForRole permission="file.register">
      <Register />
    </ForRole>
  );
}

function Register() {
  const [withoutPhoto, setWithoutPhoto] = useState<{ registered: Registered; why: string }>();
  const finish = useFinish((registered, why) => setWithoutPhoto({ registered, why }));
  return (
    <Page
      width="reading"
      title={<FormattedMessage id="register.title" defaultMessage="Register a child" />}
      lead={
        <FormattedMessage
          id="register.lead"
          defaultMessage="Write only what you know now. You can add and correct later; nothing is overwritten."
        />
      }
    >
      {withoutPhoto ? (
        <RegisteredWithoutPhoto {...withoutPhoto} />
      ) : (
        <WithDraft form="register-child" schema={RegisterValues}>
          {(resumed, draft) => <RegisterForm resumed={resumed} draft={draft} onRegistered={finish} />}
        </WithDraft>
      )}
    </Page>
  );
}

/** Adds the photo, says the code name and goes to the file. A photo that fails does not undo the registration. */
function useFinish(onPhotoFailed: (registered: Registered, why: string) => void) {
  const navigate = useNavigate();
  const intl = useIntl();
  const toast = useToast();
  const textOf = useFailureText();
  return async (registered: Registered, photo: File | undefined) => {
    const { fileId, codeName } = registered;
    if (photo) {
      const title = intl.formatMessage({
        id: 'register.photo.title',
        defaultMessage: 'Photo at registration',
      });
      try {
        await attachFile(fileId, { bytes: photo, kind: 'photo', title });
      } catch (thrown) {
        onPhotoFailed(registered, textOf(thrown));
        return;
      }
    }
    toast(
      <FormattedMessage
        id="register.done"
        defaultMessage="The child is registered. The code name is {codeName}."
        values={{ codeName }}
      />,
    );
    await navigate({ to: '/files/$fileId', params: { fileId } });
  };
}

function RegisteredWithoutPhoto({ registered, why }: { registered: Registered; why: string }) {
  return (
    <Notice
      kind="caution"
      title={
        <FormattedMessage
          id="register.withoutPhoto"
          defaultMessage="The child is registered as {codeName}, but the photo was not added"
          values={{ codeName: registered.codeName }}
        />
      }
      action={
        <LinkButton kind="primary" href={`/files/${registered.fileId}`}>
          <FormattedMessage id="register.open" defaultMessage="Open the file" />
        </LinkButton>
      }
    >
      {why}
    </Notice>
  );
}
