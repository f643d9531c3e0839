/**
 * What travels between an embed and the page around it: `{ eventAtlas: 1, id, type, payload }`. `id` is null for what
 * the embed says of itself; an answer carries the id and the type of its command, or the type "error".
 */
export interface Message {
  eventAtlas: 1;
  id: MessageId | null;
  type: string;
  payload: unknown;
}

export type MessageId = string | number;

/** What an embed says unasked. All but `error` may be heard by any page that frames it. */
export type News = "ready" | "height" | "state" | "select" | "error";

export function message(type: string, payload: unknown, id: MessageId | null = null): Message {
  return { eventAtlas: 1, id, type, payload };
}
