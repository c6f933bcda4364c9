export const ink = '#1c2530';
export const faint = '#d6dbe1';
/** Told apart by lightness too, for paper and for eyes that see few colours. */
const colours = ['#2f6f5e', '#c58a2b', '#7a4b8c', '#a33b2e', '#5b87b5'] as const;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const colourOf = (at: number): string => colours[at % colours.length] ?? ink;

export interface Sheet {
  readonly title: string;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}

/** A drawing with its title above and what it was drawn from below. */
export function sheet({ title, note, width, height, parts }: Sheet): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="${ink}">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="16" y="26" font-size="14" font-weight="600">${escaped(title)}</text>
${parts.join('\n')}
<text x="16" y="${height - 10}" font-size="11" fill="#55606d">${escaped(note)}</text>
</svg>
`;
}
