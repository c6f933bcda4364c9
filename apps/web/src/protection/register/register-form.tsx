import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { FieldGroup, FileField } from '../../ui/index.ts';
import { acceptedTypes, documentProblem } from '../document/document-problem.ts';
import { NeverStore } from '../document/never-store.tsx';
import { useMostMegabytes } from '../document/use-most-megabytes.ts';
import { DraftStatus } from '../draft/draft-status.tsx';
import type { Draft } from '../draft/with-draft.tsx';
import { CommandLayout } from '../form/command-layout.tsx';
import { IdentityFields } from '../identity/identity-fields.tsx';
import { JourneyFields } from '../journey/journey-fields.tsx';
import { SameChildHint } from '../same-child/same-child-hint.tsx';
import type { RegisterValues } from './register-values.ts';
import { type Registered, useRegisterForm } from './use-register-form.ts';

interface RegisterFormProps {
  resumed: RegisterValues | undefined;
  draft: Draft;
  onRegistered: (registered: Registered, photo: File | undefined) => Promise<void>;
}

export function RegisterForm({ resumed, draft, onRegistered }: RegisterFormProps) {
  const [photo, setPhoto] = useState<File>();
  const { form, day } = useRegisterForm(resumed, draft, (registered) => onRegistered(registered, photo));
  const { identity, journey } = form.values;
  return (
    <CommandLayout
      form={form}
      confirmLabel={<FormattedMessage id="register.send" defaultMessage="Register the child" />}
      status={<DraftStatus state={draft.state} />}
    >
      <IdentityFields
        at={(path) => form.at(`identity.${path}`)}
        values={identity}
        change={(some) => form.change({ identity: { ...identity, ...some } })}
        today={day}
        afterNames={<SameChildHint values={identity} today={day} />}
      />
      <JourneyFields
        at={(path) => form.at(`journey.${path}`)}
        values={journey}
        change={(some) => form.change({ journey: { ...journey, ...some } })}
        today={day}
      />
      <PhotoFields photo={photo} onChange={setPhoto} />
    </CommandLayout>
  );
}

interface PhotoFieldsProps {
  photo: File | undefined;
  onChange: (photo: File | undefined) => void;
}

/** A photo that cannot be kept is said so at once and is not sent. */
function PhotoFields({ photo, onChange }: PhotoFieldsProps) {
  const intl = useIntl();
  const mostMegabytes = useMostMegabytes();
  const [problem, setProblem] = useState<string>();
  const choose = (chosen: File | undefined) => {
    const found = chosen && documentProblem(intl, { kind: 'photo', mostMegabytes }, chosen);
    setProblem(found);
    onChange(found === undefined ? chosen : undefined);
  };
  return (
    <FieldGroup title={<FormattedMessage id="register.photo" defaultMessage="Photo" />}>
      <NeverStore />
      <FileField
        id="register-photo"
        label={<FormattedMessage id="register.photo.field" defaultMessage="A photo of the child’s face" />}
        hint={
          <FormattedMessage
            id="register.photo.hint"
            defaultMessage="JPEG, PNG or WebP, {most, number} MB at most. Place and device that the camera wrote into it are removed."
            values={{ most: mostMegabytes }}
          />
        }
        optional
        accept={acceptedTypes('photo')}
        error={problem}
        value={photo}
        onChange={choose}
      />
    </FieldGroup>
  );
}
