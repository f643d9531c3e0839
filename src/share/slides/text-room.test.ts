import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFoot } from "./plan-foot";
import { PRINT_INKS as inks } from "./slides.fixture";
import { cutLines, cutTo, linesOf, widthOf } from "./text-room";
import type { FigureContent } from "../figure/content";

describe("a text cut to its room", () => {
  it("fits, is the beginning of the whole, and tears no sign in two", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.double({ min: 0.2, max: 3, noNaN: true }), (text, room) => {
        const cut = cutTo(text.toWellFormed(), 10, room);
        expect(widthOf(cut, 10)).toBeLessThanOrEqual(room + 1e-9);
        expect(cut.isWellFormed()).toBe(true);
        if (cut !== text.toWellFormed()) expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });

  it("of a whole book is cut at once", () => {
    expect(cutTo("word ".repeat(20_000), 10, 2).length).toBeLessThan(60);
  }, 2_000);
});

describe("a text cut to so many lines", () => {
  it("is cut between words, and within one only where that fills them all", () => {
    expect(cutLines("short", 10, 2, 1)).toBe("short");
    expect(cutLines("one two three four five six seven eight nine", 10, 1, 2)).toMatch(/^one two .*\w …$/);
    expect(cutLines("x".repeat(5_000), 10, 1, 2)).toMatch(/^x{10,}…$/);
  });

  it("has no more of them, is the beginning of the whole, and tears no sign in two", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "W", " ", "\n", "🗺", "long "), maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, most) => {
        const cut = cutLines(text, 10, 1, most);
        expect(linesOf(cut, 10, 1)).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(true);
        expect(text.startsWith(cut.replace(/ ?…$/, ""))).toBe(true);
        if (linesOf(text, 10, 1) <= most) expect(cut).toBe(text);
      }),
    );
  });
});

it("the foot of thousands of sources is set at once, and counts those without room", () => {
  const sources = Array.from({ length: 4_000 }, (_, at) => ({
    ...{ id: `d${at}`, number: at + 1, title: "A report", rest: "2021", grade: "B2", gradeWords: "" },
  }));
  const content = {
    ...{ sources, attribution: "", atlas: "A", link: "", data: { date: "2024", fingerprint: "0" } },
  } as unknown as FigureContent;
  const [, first] = planFoot(content, [8, 4], inks).parts;
  const words = first?.kind === "text" ? first.paragraphs[0]!.map(({ text }) => text).join("") : "";
  const shown = words.match(/\[\d+\]/g)!.length;
  expect(words).toContain(`And ${(4_000 - shown).toLocaleString("en-GB")} more sources, in the notes.`);
  expect(shown).toBeGreaterThan(10);
}, 2_000);
