/** 2_712_345 → "2.7 MB"; below a tenth of that, "84 KB". */
export function sizeWords(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
