import * as v from "valibot";
import { LIMITS, STORY_VERSION, type Step, type Story } from "./story";
import type { StorySize } from "./size";
import { beginning } from "../../model/beginning";
import { countWords, counted } from "../../model/words";

/** A story read from somewhere, and in plain words what was not understood and therefore left out. */
export interface ReadStory {
  /** null where there is nothing to keep; then `notices` say why. */
  story: Story | null;
  notices: string[];
}

const Envelope = v.looseObject({ eventAtlasStory: v.unknown(), steps: v.array(v.unknown()) });
const Fingerprint = v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/));
const Side = v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(10_000));
const Frame = v.tuple([Side, Side]);
const StepForm = v.looseObject({ view: v.pipe(v.string(), v.maxLength(LIMITS.view)) });

const FIELDS = new Set(["eventAtlasStory", "title", "data", "steps"]);
const STEP_FIELDS = new Set(["view", "caption", "notes", "frame"]);

/** Reads what JSON gave. Total: whatever the value, a story or the reason why there is none. */
export function readStory(value: unknown): ReadStory {
  const envelope = v.safeParse(Envelope, value);
  if (!envelope.success)
    return failure("This is not a story: it needs “eventAtlasStory” and a list of “steps”.");
  const { eventAtlasStory: version, steps: given, title, data } = envelope.output;
  if (version !== STORY_VERSION)
    return failure(`This story has format ${short(version)}; this page reads format ${STORY_VERSION}.`);
  const notices = strangers(envelope.output, FIELDS, "The story");
  const isTold = data === undefined || data === null;
  const fingerprint = v.safeParse(Fingerprint, data);
  if (!isTold && !fingerprint.success) notices.push("The story’s “data” is not readable and is left out.");
  if (given.length > LIMITS.steps)
    notices.push(`A story has at most ${LIMITS.steps} steps; ${given.length - LIMITS.steps} are left out.`);
  const steps = given.slice(0, LIMITS.steps).flatMap((one, index) => readStep(one, index + 1, notices));
  return {
    story: {
      title: text(title, LIMITS.title, "The story’s title", notices),
      data: fingerprint.success ? fingerprint.output : null,
      steps,
    },
    notices,
  };
}

function readStep(value: unknown, number: number, notices: string[]): Step[] {
  const name = `Step ${number}`;
  const form = v.safeParse(StepForm, value);
  if (!form.success) {
    notices.push(`${name} has no view that can be read, and is left out.`);
    return [];
  }
  const { view, caption, notes, frame } = form.output;
  notices.push(...strangers(form.output, STEP_FIELDS, name));
  const size = v.safeParse(Frame, frame);
  if (frame !== undefined && !size.success) notices.push(`${name}: “frame” is not readable and is left out.`);
  return [
    {
      view,
      caption: text(caption, LIMITS.caption, `${name}: the caption`, notices),
      notes: text(notes, LIMITS.notes, `${name}: what the notes say`, notices),
      frame: size.success ? (size.output satisfies StorySize) : null,
    },
  ];
}

/** Text as given, cut where it is too long; "" for what is none. Each said. */
function text(value: unknown, most: number, what: string, notices: string[]): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") {
    notices.push(`${what} is no text, and is left out.`);
    return "";
  }
  if (value.length <= most) return value;
  notices.push(`${what} is longer than ${countWords(most)} characters; the rest is left out.`);
  return beginning(value, most);
}

/** Unknown parts that are named one by one; of others it is said how many they are. */
const NAMED = 5;

function strangers(given: Record<string, unknown>, known: ReadonlySet<string>, what: string): string[] {
  const unknown = Object.keys(given).filter((key) => !known.has(key));
  const more = unknown.length - NAMED;
  return [
    ...unknown.slice(0, NAMED).map((key) => `${what}: “${short(key)}” is unknown here and is left out.`),
    ...(more > 0 ? [`${what}: ${counted(more, "more unknown part")} left out.`] : []),
  ];
}

function failure(notice: string): ReadStory {
  return { story: null, notices: [notice] };
}

function short(value: unknown): string {
  const words = typeof value === "string" || typeof value === "number" ? String(value) : "that is not named";
  return words.length > 40 ? `${beginning(words, 40)}…` : words;
}
