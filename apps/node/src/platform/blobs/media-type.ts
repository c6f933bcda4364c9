import { fileTypeFromBuffer } from 'file-type';

/** What may be attached. Everything else is refused. */
const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const mediaTypes = [...imageTypes, 'application/pdf', 'text/plain'] as const;

export type ImageType = (typeof imageTypes)[number];
export type MediaType = (typeof mediaTypes)[number];

/** In pixels, as stored; a camera's orientation is not yet applied. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export const isImage = (type: MediaType): type is ImageType => imageTypes.some((each) => each === type);

/** What the bytes are, by their content alone: one of `mediaTypes`, the name of another kind, or `unknown`. */
export async function detectType(bytes: Uint8Array): Promise<MediaType | { readonly other: string }> {
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (mime !== undefined) return mediaTypes.find((each) => each === mime) ?? { other: mime };
  return detectText(bytes);
}

function detectText(bytes: Uint8Array): 'text/plain' | { readonly other: string } {
  const text = decodeText(bytes);
  if (text === undefined) return { other: 'unknown' };
  return looksLikeMarkup(text) ? { other: 'markup' } : 'text/plain';
}

/** UTF-8 without control characters other than tab, line feed, form feed and carriage return. */
function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20))) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A browser might run such a text; a person's note never looks like this. */
function looksLikeMarkup(text: string): boolean {
  return /^\s*<[!?/a-z]/i.test(text) || /<(html|head|body|script|svg|iframe|object|embed)[\s>/]/i.test(text);
}
