import { Input } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Icon } from '../icon.tsx';
import type { ValueField } from './field.ts';
import css from './file-field.module.css';
import { frameOf } from './frame.tsx';

interface FileFieldProps extends ValueField<File | undefined> {
  /** As in `<input accept>`. The server looks at the content itself. */
  accept: string;
}

export function FileField(props: FileFieldProps) {
  const { id, value, onChange, accept } = props;
  // Without a file the browser itself says that there is none.
  const describedBy = [value && `${id}-name`, props.hint && `${id}-description`, props.error && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <Input.Wrapper {...frameOf(props)} labelElement="label">
      <div className={css.box}>
        <input
          id={id}
          type="file"
          className={css.input}
          accept={accept}
          aria-invalid={props.error !== undefined}
          aria-describedby={describedBy || undefined}
          // A file that was mended and is chosen again has the same name: without this the browser sees no change.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => onChange(event.currentTarget.files?.[0])}
        />
        <span className={css.face} aria-hidden>
          <Icon name="attach" />
          <FormattedMessage id="ui.file.choose" defaultMessage="Choose a file" />
        </span>
        <span className={css.name} id={`${id}-name`}>
          {value ? (
            <bdi>{value.name}</bdi>
          ) : (
            <FormattedMessage id="ui.file.none" defaultMessage="None chosen yet" />
          )}
        </span>
      </div>
    </Input.Wrapper>
  );
}
