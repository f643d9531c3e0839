import { expect, test, vi } from "vitest";
import { FileDesk } from "./FileDesk.svelte";

const story = (name: string) => new File(['{"eventAtlasStory": 1, "steps": []}'], name);

test("a story that is refused late says nothing once another file was asked for", async () => {
  const desk = new FileDesk({ today: 20_000, parser: () => new DOMParser() }, async () => {});
  const answers: ((what: string | null) => void)[] = [];
  desk.takeStory = () => new Promise((answer) => answers.push(answer));
  const first = desk.open(story("first.json"));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const second = desk.open(story("second.json"));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!(null);
  answers[0]!("It has no steps.");
  await Promise.all([first, second]);
  expect(desk.refusal).toBeNull();
});
