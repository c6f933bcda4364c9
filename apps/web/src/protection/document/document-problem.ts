import type { IntlShape } from 'react-intl';
import type { DocumentKind } from './attach-file.ts';

const megabyte = 1024 * 1024;

const photos = ['image/jpeg', 'image/png', 'image/webp'];
const taken: Record<DocumentKind, readonly string[]> = {
  photo: photos,
  document: [...photos, 'application/pdf', 'text/plain'],
};

/** As in `<input accept>`. The node looks at the content itself. */
export const acceptedTypes = (kind: DocumentKind): string => taken[kind].join(',');

export interface Taken {
  readonly kind: DocumentKind;
  readonly mostMegabytes: number;
}

/** What the node would refuse, said before anything is sent. */
export function documentProblem(
  intl: IntlShape,
  { kind, mostMegabytes }: Taken,
  file: File,
): string | undefined {
  if (file.size > mostMegabytes * megabyte)
    return intl.formatMessage(
      {
        id: 'document.tooLarge',
        defaultMessage:
          'This file has {size, number, ::.#} MB; {most, number} MB is the most. {kind, select, photo {Take the photo at a lower resolution, or save a smaller copy.} other {Scan it at a lower resolution, or split it into parts.}}',
      },
      { size: file.size / megabyte, most: mostMegabytes, kind },
    );
  if (file.size === 0)
    return intl.formatMessage({
      id: 'document.empty',
      defaultMessage: 'This file is empty. Choose another one.',
    });
  if (file.type !== '' && !taken[kind].includes(file.type))
    return intl.formatMessage(
      {
        id: 'document.type',
        defaultMessage:
          '{kind, select, photo {A photo must be a JPEG, PNG or WebP picture.} other {A document must be a PDF, a plain text, or a JPEG, PNG or WebP picture.}} Save it as one of these and choose that.',
      },
      { kind },
    );
  return undefined;
}
