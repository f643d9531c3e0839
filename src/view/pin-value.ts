import type { Pin } from "../model/pin";

const FORM = /^([0-9a-f]{12})(~today)?$/;

/** "1a5fd9e660de", or "1a5fd9e660de~today" where the reader chose today's data instead. */
export function pinOut({ fingerprint, shows }: Pin): string {
  return shows === "today" ? `${fingerprint}~today` : fingerprint;
}

/** Null for what pinOut never writes. */
export function pinIn(text: string): Pin | null {
  const found = FORM.exec(text);
  return found && { fingerprint: found[1]!, shows: found[2] ? "today" : "pinned" };
}
