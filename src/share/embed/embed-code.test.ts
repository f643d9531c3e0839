import { describe, expect, test } from "vitest";
import { frameCode, scriptCode } from "./embed-code";

const LINK = "https://maps.example/atlas/embed.html?v=1&type=attack~arrest";
const HOSTILE = 'A "title" <script>';

describe("the code of an embed", () => {
  test("cannot be broken out of by a title", () => {
    const code = frameCode(LINK, HOSTILE, { width: null, height: 520 });
    expect(code).toContain('title="A &quot;title&quot; &lt;script&gt;"');
    expect(code).toContain("v=1&amp;type=attack~arrest");
    expect(code).toContain("width:100%;height:520px");
    expect(code.match(/</g)).toHaveLength(2);
  });

  test("is as wide as chosen, and never wider than its place", () => {
    expect(frameCode(LINK, "", { width: 640, height: 420 })).toContain(
      "width:640px;max-width:100%;height:420px",
    );
  });

  test("with the script carries what shows where frames do not run", () => {
    const code = scriptCode(
      LINK,
      HOSTILE,
      { width: 320, height: 480 },
      {
        ...{ sentence: "3 events <b>", link: "https://maps.example/atlas/?v=1&type=attack" },
        picture: { src: 'a".webp', width: 640, height: 420, alt: HOSTILE },
        table: {
          head: ["Country", "Events"],
          rows: [
            ["Iran", "1"],
            ["<i>", "2"],
          ],
        },
      },
    );
    expect(code).toContain(
      '<img src="a&quot;.webp" width="640" height="420" alt="A &quot;title&quot; &lt;script&gt;" style="display:block;max-width:100%;height:auto">',
    );
    expect(code).toContain('data-event-atlas="v=1&amp;type=attack~arrest"');
    expect(code).toContain(
      '<p>3 events &lt;b&gt; <a href="https://maps.example/atlas/?v=1&amp;type=attack">',
    );
    expect(code).toContain('<tr><th scope="row">&lt;i&gt;</th><td>2</td></tr>');
    expect(code).toContain('<script src="https://maps.example/atlas/embed.js" async></script>');
    expect(code).not.toMatch(/<b>|<i>|"title"/);
  });
});
