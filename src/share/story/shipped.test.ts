import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sessionOfStep, viewOfStep } from "./session-of-step";
import { SHIPPED_STORY, shippedFile } from "./shipped";
import { readStoryFile, writeStoryFile } from "./story-file";
import type { Step } from "./story";
import type { Loaded } from "../../data/load";
import { Session } from "../../session/Session.svelte";
import { ViewState } from "../../view/ViewState.svelte";

const read = (path: string) => readFileSync(`public/${path}`, "utf8");
const atlas = JSON.parse(read("data/atlas.json")) as Loaded["atlas"];
const manifest = JSON.parse(read("data/manifest.json")) as Loaded["manifest"];
const session = new Session({ atlas, manifest, folder: "./data/" }, new ViewState());
const file = read(shippedFile(SHIPPED_STORY.name));
const { story, notices } = readStoryFile(file);
const steps = story!.steps.map((step, index) => ({ number: index + 1, step }));

const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const plain = (text: string) => text.replace(/\s+/g, " ").replace(/[“”]/g, '"').toLowerCase();

/** The reports a step's notes name: what its caption rests on. */
function reportsOf(step: Step): string[] {
  const [, list = ""] = /Reports: ([\w, -]+)\./.exec(step.notes) ?? [];
  return list.split(", ").filter(Boolean);
}

/** Every number of a text, written in digits or as a word from two to twelve. */
function numbersIn(text: string): number[] {
  const digits = [...text.matchAll(/\d[\d,]*/g)].map(([found]) => Number(found.replaceAll(",", "")));
  const words = plain(text)
    .split(/[^a-z]+/)
    .map((word) => WORDS.indexOf(word))
    .filter((number) => number > 1);
  return [...digits, ...words];
}

/** What the session counts for a step. */
function countsOf(step: Step): number[] {
  const { totals, visible, view, index, table } = sessionOfStep(session, step);
  const { events, attacks, people } = totals.certain;
  const own = view.event === null ? null : index.events.get(view.event)!;
  const { low, best, high, unknown } = people.killed;
  const ends = [own?.killed?.low, own?.killed?.high, own?.killed?.best].filter((one) => one != null);
  expect(visible.count).toBeGreaterThan(0);
  expect(table.count).toBe(atlas.events.length);
  return [events, attacks, low, best, high, unknown, atlas.documents.length, ...ends];
}

describe("the shipped story", () => {
  test("is read without a doubt, is written as it is, and was made on this data", () => {
    expect(notices).toEqual([]);
    expect(writeStoryFile(story!)).toBe(file);
    expect(story!.title).toBe(SHIPPED_STORY.title);
    expect(story!.data).toBe(manifest.fingerprint);
    expect(steps.length).toBeGreaterThanOrEqual(7);
  });

  test.each(steps)("step $number names nothing that the data does not have", ({ step }) => {
    expect(viewOfStep(session, step).notices).toEqual([]);
    const ids = reportsOf(step);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(session.index.reports.has(id), id).toBe(true);
    const selected = sessionOfStep(session, step);
    const row = selected.view.event === null ? null : selected.rowOf(selected.view.event);
    if (row !== null) expect([...selected.visible.rows.slice(0, selected.visible.count)]).toContain(row);
  });

  test.each(steps)("step $number quotes its reports to the letter", ({ step }) => {
    const quotes = reportsOf(step).map((id) => plain(session.index.reports.get(id)!.quote.exact));
    const quoted = [...step.caption.matchAll(/“((?:[^“”]|“[^”]*”)+)”/g)].map(([, words]) => words!);
    if (viewOfStep(session, step).view.event !== null) expect(quoted.length).toBeGreaterThan(0);
    for (const words of quoted) {
      const wanted = plain(words).replace(/[.,]$/, "");
      expect(
        quotes.some((quote) => quote.includes(wanted)),
        words,
      ).toBe(true);
    }
  });

  test.each(steps)("step $number gives only numbers that are counted or quoted", ({ step }) => {
    const reports = reportsOf(step).map((id) => session.index.reports.get(id)!);
    const told = reports.flatMap(({ quote, document }) => [
      quote.exact,
      session.index.documents.get(document)!.title,
      session.index.documents.get(document)!.published.edtf,
    ]);
    const known = new Set([...countsOf(step), ...[...told, step.view].flatMap(numbersIn)]);
    for (const number of numbersIn(step.caption)) expect(known, String(number)).toContain(number);
  });
});
