import { FormattedMessage } from 'react-intl';
import { Badge, Stack } from '../../ui/index.ts';
import type { OpenStudy } from './study.queries.ts';
import { detailWords } from './study-words.ts';

interface FlaggedTextProps {
  text: string;
  language: string;
  flags: OpenStudy['flags'];
}

/** A text with what could lead to a child marked in it, and under it what each mark means. */
export function FlaggedText({ text, language, flags }: FlaggedTextProps) {
  return (
    <Stack gap={1}>
      <p dir="auto" lang={language}>
        {piecesOf(text, flags).map(({ from, words, isFlagged }) =>
          isFlagged ? <mark key={from}>{words}</mark> : <span key={from}>{words}</span>,
        )}
      </p>
      {flags.map(({ from, to, kind, mustGo }) => (
        <p key={from}>
          <Badge tone={mustGo ? 'danger' : 'caution'} icon="caution">
            {mustGo ? (
              <FormattedMessage id="study.flag.mustGo" defaultMessage="must go" />
            ) : (
              <FormattedMessage id="study.flag.look" defaultMessage="look at it" />
            )}
          </Badge>{' '}
          <q dir="auto">{text.slice(from, to)}</q>: <FormattedMessage {...detailWords[kind]} />
        </p>
      ))}
    </Stack>
  );
}

interface Piece {
  readonly from: number;
  readonly words: string;
  readonly isFlagged: boolean;
}

/** The flags are in order of place and do not overlap. */
function piecesOf(text: string, flags: OpenStudy['flags']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of flags) {
    if (from > at) pieces.push({ from: at, words: text.slice(at, from), isFlagged: false });
    pieces.push({ from, words: text.slice(from, to), isFlagged: true });
    at = to;
  }
  if (at < text.length) pieces.push({ from: at, words: text.slice(at), isFlagged: false });
  return pieces;
}
