import { expect, test } from "vitest";
import { fillFrame } from "./fill-frame";

const frame =
  "<title>{{title}}</title><h1>{{title}}</h1><p>{{summary}}</p>\n    <!--parts-->\n<script>go()</script>";

test("words in a saved file are words: they open no element and no place for parts", async () => {
  const title = '</title><script>alert("1")</script> $& {{summary}} <!--parts-->';
  const text = await fillFrame(frame, { title, summary: "It shows: 3 events & more" }, ["A\n", "B\n"]).text();
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text.match(/<!--/g)).toBeNull();
  expect(text).toContain("<p>It shows: 3 events &amp; more</p>\nA\nB\n<script>go()</script>");
  expect(text).toContain("$&amp; {{summary}} &lt;!--parts--&gt;</h1>");
});

test("a frame that is another page is refused", () => {
  expect(() => fillFrame("<html></html>", { title: "", summary: "" }, [])).toThrow(RangeError);
});
