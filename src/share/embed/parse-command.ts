import * as v from "valibot";
import { ImageRequestSchema, type ImageRequest } from "./image-request";
import type { MessageId } from "./message";

/** What a host may ask of an embed. */
type Command =
  | { type: "getState" | "play" | "pause" }
  | { type: "setView"; parameters: Readonly<Record<string, string>> }
  | { type: "exportImage"; request: ImageRequest };

/** A command, or in words why it is none; both with the id to be answered. */
export type Parsed = { id: MessageId; command: Command } | { id: MessageId; problem: string };

const MOST = { id: 200, type: 40, parameters: 60, name: 40, value: 2000 };

const EnvelopeSchema = v.object({
  eventAtlas: v.literal(1),
  id: v.union([v.pipe(v.string(), v.maxLength(MOST.id)), v.pipe(v.number(), v.finite())]),
  type: v.string(),
  payload: v.optional(v.unknown()),
});

const ParametersSchema = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    "the payload must be an object of parameters",
  ),
  v.check(
    (value) => Object.keys(value).length <= MOST.parameters,
    `at most ${MOST.parameters} parameters can be given`,
  ),
  v.transform((value) => Object.entries(value)),
  v.array(
    v.tuple([
      v.pipe(v.string(), v.maxLength(MOST.name, "a parameter's name is too long")),
      v.union(
        [v.pipe(v.string(), v.maxLength(MOST.value)), v.pipe(v.number(), v.finite(), v.transform(String))],
        `each parameter must be text of at most ${MOST.value} characters`,
      ),
    ]),
  ),
  // Defines properties and sets none: a parameter named __proto__ is a parameter like others.
  v.transform((entries) => Object.fromEntries(entries)),
);

/** Null for what is no message to an embed at all. Total: never throws, whatever was posted. */
export function parseCommand(data: unknown): Parsed | null {
  const envelope = v.safeParse(EnvelopeSchema, data);
  if (!envelope.success) return null;
  const { id, type, payload } = envelope.output;
  switch (type) {
    case "getState":
    case "play":
    case "pause":
      return { id, command: { type } };
    case "setView": {
      const given = v.safeParse(ParametersSchema, payload, { abortEarly: true });
      return given.success
        ? { id, command: { type, parameters: given.output } }
        : { id, problem: `setView: ${given.issues[0].message}.` };
    }
    case "exportImage": {
      const given = v.safeParse(ImageRequestSchema, payload, { abortEarly: true });
      return given.success
        ? { id, command: { type, request: given.output } }
        : { id, problem: `exportImage: ${given.issues[0].message}.` };
    }
    default:
      return { id, problem: `There is no command “${type.slice(0, MOST.type)}”.` };
  }
}
