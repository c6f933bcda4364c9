/** How long the browser may take to begin saving. */
const begins = 60_000;

/** Hands bytes to the browser to save under a name, which must say nothing about a child. */
export function saveBytes(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), begins);
}
