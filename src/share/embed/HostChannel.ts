import { message, type MessageId, type News } from "./message";

/** The browser's parts this needs, passed in. */
export interface Surroundings {
  /** Null where the page is in no frame. */
  parent: Pick<Window, "postMessage"> | null;
  /** Origin of the page around, where the browser tells. */
  parentOrigin: string | null;
}

/** The two ways between an embed and the page that frames it; `host` is the only origin that may command. */
export class HostChannel {
  readonly #around: Surroundings;
  readonly #host: string | null;

  constructor(around: Surroundings, host: string | null) {
    this.#around = around;
    this.#host = host;
  }

  /** Whether a posted message is the host's. */
  accepts({ source, origin }: Pick<MessageEvent, "source" | "origin">): boolean {
    const { parent } = this.#around;
    return parent !== null && this.#host !== null && source === parent && origin === this.#host;
  }

  /** Says something unasked: to the host, or where none is named, to whoever frames the page. */
  tell(type: News, payload: unknown): void {
    if (this.#host !== null) this.#post(this.#host, type, payload);
    else if (type !== "error") this.#post("*", type, payload);
  }

  /** Answers a command; only a host has any. */
  answer(id: MessageId, type: string, payload: unknown, transfer: Transferable[] = []): void {
    if (this.#host !== null) this.#post(this.#host, type, payload, id, transfer);
  }

  #post(
    target: string,
    type: string,
    payload: unknown,
    id: MessageId | null = null,
    transfer: Transferable[] = [],
  ): void {
    const { parent, parentOrigin } = this.#around;
    // Where another page than the host is known to frame us, it would not be delivered, and the browser would complain.
    if (parent === null || (target !== "*" && parentOrigin !== null && parentOrigin !== target)) return;
    parent.postMessage(message(type, payload, id), target, transfer);
  }
}

/** Where a page stands. */
export function surroundings(page: Window): Surroundings {
  const framed = page.parent !== page;
  // `ancestorOrigins` is not everywhere.
  const ancestors: DOMStringList | undefined = page.location.ancestorOrigins;
  return { parent: framed ? page.parent : null, parentOrigin: ancestors?.[0] ?? null };
}
