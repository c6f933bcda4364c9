/** The number in a permanent reference: of `R-12` with `R` it is 12; of anything else nothing. */
export function numberIn(ref: string | undefined, letters: 'R' | 'GP' | 'CS'): number | undefined {
  const [, digits] = /^[A-Z]{1,2}-(\d{1,9})$/.exec(ref ?? '') ?? [];
  return digits !== undefined && ref?.startsWith(`${letters}-`) ? Number(digits) : undefined;
}
