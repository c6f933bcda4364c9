import type { FileCommand } from '@tutela/domain';
import type { ReactNode } from 'react';
import { Button, type IconName } from '../../ui/index.ts';
import { useIsLetIn } from './let-in.ts';
import { type Act, useFileOnPage } from './open-file.ts';
import { useRefusedBecause } from './refused-because.ts';

interface ActButtonProps {
  act: Act;
  kind?: 'primary' | 'quiet';
  icon?: IconName;
  /** As wide as what holds it. */
  wide?: boolean;
  /** A way to help a refusal along. */
  remedy?: ReactNode;
  /** Why the procedure refuses it now, where the page can tell before the node is asked. */
  lacking?: string | undefined;
  children: ReactNode;
}

/**
 * Opens the dialog of an act. Where it is refused the button stays, dead, with the reason; except for somebody who was
 * let in, whose it never is.
 */
export function ActButton({
  act,
  kind = 'quiet',
  icon,
  wide = false,
  remedy,
  lacking,
  children,
}: ActButtonProps) {
  const { begin, file } = useFileOnPage();
  const isLetIn = useIsLetIn();
  const command = commandOf(act);
  const because = useRefusedBecause()(command) ?? lacking;
  const isNeverTheirs = isLetIn && file.verdicts[command]?.code === 'platform.not_permitted';
  if (isNeverTheirs && remedy === undefined) return null;
  return (
    <Button
      kind={kind}
      wide={wide}
      onPress={() => begin(act)}
      {...(icon !== undefined && { icon })}
      {...(because !== undefined && { refusedBecause: because, remedy })}
    >
      {children}
    </Button>
  );
}

/** The command that an act sends. */
export function commandOf({ kind }: Act): FileCommand {
  return kind === 'correct-identity' || kind === 'correct-journey' ? 'correct-section' : kind;
}
