import { describe, expect, test } from "vitest";
import { viewLink } from "./links";
import { DEFAULT_VIEW } from "../../view/view";

const view = { ...DEFAULT_VIEW, event: "kerman-2024-01-03" };

describe("links", () => {
  test("a link is the page's folder and the view, whatever the page's own query", () => {
    const page = "https://maps.example/atlas/index.html?v=1&t=x#y";
    expect(viewLink(page, view)).toBe("https://maps.example/atlas/?v=1&event=kerman-2024-01-03");
    expect(viewLink(page, view, "embed.html")).toBe(
      "https://maps.example/atlas/embed.html?v=1&event=kerman-2024-01-03",
    );
  });
});
