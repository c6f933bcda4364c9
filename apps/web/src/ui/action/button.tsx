import { type MouseEvent, type ReactNode, useId } from 'react';
import { FormattedMessage } from 'react-intl';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Unseen } from '../layout/unseen.tsx';
import css from './button.module.css';
import { useFollow } from './navigate.ts';

export interface ButtonProps {
  children: ReactNode;
  /** The words with what they are about, for screen readers: "Remove Blue key". Begins with the words shown. */
  label?: string;
  /** `primary`: the one next step of a screen. `danger`: does harm that cannot be undone. */
  kind?: 'primary' | 'quiet' | 'danger' | 'plain';
  icon?: IconName;
  onPress?: () => void;
  /** Sends the form around it. */
  submit?: boolean;
  /** The work is under way: cannot be pressed again. */
  busy?: boolean;
  /** Why this cannot be done now, and who can change that. The button stays, dead, with the reason under it. */
  refusedBecause?: ReactNode;
  /** A way to help the refusal along, shown beside its reason. */
  remedy?: ReactNode;
  size?: 'usual' | 'small';
  /** As wide as what holds it. */
  wide?: boolean;
}

export function Button(props: ButtonProps) {
  const { children, icon, onPress, submit = false, busy = false, refusedBecause, remedy } = props;
  const reasonId = useId();
  const isRefused = refusedBecause !== undefined;
  const isDead = isRefused || busy;
  const press = (event: MouseEvent) => {
    if (isDead) event.preventDefault();
    else onPress?.();
  };
  const button = (
    <button
      type={submit ? 'submit' : 'button'}
      className={buttonClass(props)}
      aria-disabled={isDead || undefined}
      aria-label={props.label}
      aria-busy={busy || undefined}
      aria-describedby={isRefused ? reasonId : undefined}
      onClick={press}
    >
      <Face icon={icon} busy={busy}>
        {children}
      </Face>
    </button>
  );
  if (!isRefused) return button;
  return (
    <span className={css.refusal} data-wide={props.wide}>
      {button}
      <span className={css.reason} id={reasonId}>
        {refusedBecause}
      </span>
      {remedy}
    </span>
  );
}

interface LinkButtonProps extends Pick<ButtonProps, 'children' | 'kind' | 'icon' | 'size' | 'wide'> {
  href: string;
}

/** Looks like a button, goes to an address: can be opened in a new tab and bookmarked. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a className={buttonClass(props)} href={props.href} onClick={useFollow()}>
      <Face icon={props.icon} busy={false}>
        {props.children}
      </Face>
    </a>
  );
}

interface FaceProps {
  icon: IconName | undefined;
  busy: boolean;
  children: ReactNode;
}

function Face({ icon, busy, children }: FaceProps) {
  return (
    <>
      {busy ? <span className={css.turning} aria-hidden /> : icon && <Icon name={icon} />}
      <span>{children}</span>
      {busy && (
        <Unseen>
          <FormattedMessage id="ui.button.busy" defaultMessage="Working" />
        </Unseen>
      )}
    </>
  );
}

function buttonClass({ kind = 'quiet', size, wide }: Pick<ButtonProps, 'kind' | 'size' | 'wide'>): string {
  return classes(css.button, css[kind], size === 'small' && css.small, wide && css.wide);
}
