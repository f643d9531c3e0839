/** What a shared link was made with: the data's fingerprint, and what its view counted then. */
export interface Made {
  fingerprint: string;
  /** Events that counted. */
  events: number;
  /** The least killed in them; null where no event gave a number. */
  killed: number | null;
}

const FORM = /^([0-9a-f]{12})~(\d{1,7})~(\d{1,9}|x)$/;

/** "3f2a91c04bd1~41~239". */
export function madeOut({ fingerprint, events, killed }: Made): string {
  return `${fingerprint}~${events}~${killed ?? "x"}`;
}

/** Null for what madeOut never writes. */
export function madeIn(text: string): Made | null {
  const found = FORM.exec(text);
  if (!found) return null;
  const [, fingerprint, events, killed] = found;
  return {
    fingerprint: fingerprint!,
    events: Number(events),
    killed: killed === "x" ? null : Number(killed),
  };
}
