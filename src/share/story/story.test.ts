import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readStory } from "./read-story";
import { LIMITS, type Step, type Story } from "./story";
import { readStoryFile, storyFileName, writeStoryFile } from "./story-file";
import { decodeStory, encodeStory, isShippedName } from "./story-link";
import { LONGEST_LINK } from "../link/long-link";

const step: fc.Arbitrary<Step> = fc.record({
  view: fc.string({ maxLength: 200 }),
  caption: fc.string({ maxLength: 300, unit: "grapheme" }),
  notes: fc.string({ maxLength: 300, unit: "grapheme" }),
  frame: fc.option(fc.tuple(fc.integer({ min: 50, max: 10_000 }), fc.integer({ min: 50, max: 10_000 }))),
});
const stories: fc.Arbitrary<Story> = fc.record({
  title: fc.string({ maxLength: 100 }),
  data: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
  steps: fc.array(step, { maxLength: 6 }),
});

describe("a story", () => {
  test("comes back from its file as it was, and the same story gives the same bytes", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const text = writeStoryFile(story);
        expect(readStoryFile(text)).toEqual({ story, notices: [] });
        expect(writeStoryFile(readStoryFile(text).story!)).toBe(text);
      }),
    );
  });

  test("comes back from its link as it was", async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const link = await encodeStory(story);
        expect(link).toMatch(/^1\.[\w-]+$/);
        expect(isShippedName(link)).toBe(false);
        expect(await decodeStory(link)).toEqual({ story, notices: [] });
      }),
      { numRuns: 50 },
    );
  });

  test("of a few steps is short enough for a link", async () => {
    const view = "v=1&t=2021-05-01..2021-08-31&type=attack&country=AF&map=6.4/34.4/69.3";
    const steps = Array.from({ length: 4 }, (_, index) => ({
      view,
      caption: `What is to be seen in step ${index + 1}, in two sentences. They are not long.`,
      notes: "",
      frame: [1020, 780] as const,
    }));
    expect((await encodeStory({ title: "A", data: "0123456789ab", steps })).length).toBeLessThan(
      LONGEST_LINK / 2,
    );
  });
});

describe("reading a story", () => {
  test("is total, whatever the value, the text or the link", async () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { story, notices } = readStory(value);
        expect(story !== null || notices.length > 0).toBe(true);
      }),
    );
    const almost = fc.record({
      eventAtlasStory: fc.constant(1),
      title: fc.anything(),
      data: fc.anything(),
      steps: fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({ view: fc.string(), caption: fc.anything(), frame: fc.anything() }),
        ),
      ),
    });
    fc.assert(fc.property(almost, (value) => void expect(readStory(value).story).not.toBeNull()));
    fc.assert(fc.property(fc.string(), (text) => void expect(readStoryFile(text).story).toBeNull()));
    await fc.assert(
      fc.asyncProperty(fc.base64String(), fc.string(), async (packed, text) => {
        for (const link of [text, `1.${packed.replace(/[+/=]/g, "")}`]) {
          const { story, notices } = await decodeStory(link);
          expect(story !== null || notices.length > 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("keeps what can be kept, and names what cannot", () => {
    const { story, notices } = readStory({
      eventAtlasStory: 1,
      title: 7,
      colour: "red",
      steps: [
        { view: "v=1", caption: "x".repeat(LIMITS.caption + 5), extra: true },
        { caption: "no view" },
        "nonsense",
        { view: "v=1", caption: "kept", frame: [1, "b"] },
      ],
    });
    expect(story!.steps.map(({ caption }) => caption.length)).toEqual([LIMITS.caption, 4]);
    expect(notices).toEqual([
      "The story: “colour” is unknown here and is left out.",
      "Step 1: “extra” is unknown here and is left out.",
      "Step 1: the caption is longer than 1,500 characters; the rest is left out.",
      "Step 2 has no view that can be read, and is left out.",
      "Step 3 has no view that can be read, and is left out.",
      "Step 4: “frame” is not readable and is left out.",
      "The story’s title is no text, and is left out.",
    ]);
  });

  test("tears no sign in two where it cuts", () => {
    const title = `${"x".repeat(LIMITS.title - 1)}🗺`;
    const { story, notices } = readStory({ eventAtlasStory: 1, title, steps: [], [`${"k".repeat(39)}🗺`]: 1 });
    expect(story!.title).toBe("x".repeat(LIMITS.title - 1));
    expect(notices.join().isWellFormed()).toBe(true);
  });

  test("says of thousands of unknown parts how many they are", () => {
    const many = Object.fromEntries(Array.from({ length: 110_000 }, (_, at) => [at.toString(36), 1]));
    const { story, notices } = readStory({ eventAtlasStory: 1, steps: [{ view: "v=1", ...many }], ...many });
    expect(story!.steps).toHaveLength(1);
    expect(notices.length).toBeLessThan(30);
    expect(notices).toContain("Step 1: 109,995 more unknown parts left out.");
  });

  test("says which format it cannot read, and how many steps are too many", () => {
    expect(readStory({ eventAtlasStory: 2, steps: [] })).toEqual({
      story: null,
      notices: ["This story has format 2; this page reads format 1."],
    });
    const many = Array.from({ length: LIMITS.steps + 3 }, () => ({ view: "v=1", caption: "" }));
    const { story, notices } = readStory({ eventAtlasStory: 1, title: "", steps: many });
    expect(story!.steps).toHaveLength(LIMITS.steps);
    expect(notices).toEqual(["A story has at most 60 steps; 3 are left out."]);
  });

  test("never unpacks more than a story may hold", async () => {
    const zeros = new Blob([new Uint8Array(LIMITS.bytes * 4)]).stream();
    const packed = zeros.pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    const link = `1.${Buffer.from(bytes).toString("base64url")}`;
    expect((await decodeStory(link)).notices).toEqual(["The story in this link is too large."]);
  });
});

test("a file is named after its title", () => {
  expect(storyFileName("From Peshawar to Moscow, 2014–2024")).toBe(
    "from-peshawar-to-moscow-2014-2024.atlas-story.json",
  );
  expect(storyFileName("…")).toBe("story.atlas-story.json");
});
