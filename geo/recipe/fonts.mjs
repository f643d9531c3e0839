/**
 * Step 4: fonts of @fontsource (OFL 1.1) → public/fonts/: woff2 files, fonts.css for the page,
 * faces.json for the map (MapLibre style property `font-faces`: name → [{ url, "unicode-range" }]).
 * URLs in both are relative to public/fonts/; the map makes them absolute before use and asks for
 * `text-font: ['Source Sans 3 Regular', 'Noto Sans Arabic Regular']`, which is tried in that order.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const PACKAGES = new URL("node_modules/@fontsource/", import.meta.url);
const OUT = new URL("../../public/fonts/", import.meta.url);

/** `map`: the name under which the map's text-font asks for the face; null = page only. */
const FACES = [
  {
    pkg: "source-sans-3",
    family: "Source Sans 3",
    weight: 400,
    map: "Source Sans 3 Regular",
    subsets: ["latin", "latin-ext", "cyrillic", "cyrillic-ext"],
  },
  {
    pkg: "source-sans-3",
    family: "Source Sans 3",
    weight: 600,
    map: "Source Sans 3 Semibold",
    subsets: ["latin", "latin-ext", "cyrillic", "cyrillic-ext"],
  },
  {
    pkg: "source-serif-4",
    family: "Source Serif 4",
    weight: 400,
    map: null,
    subsets: ["latin", "latin-ext", "cyrillic", "cyrillic-ext"],
  },
  {
    pkg: "noto-sans-arabic",
    family: "Noto Sans Arabic",
    weight: 400,
    map: "Noto Sans Arabic Regular",
    subsets: ["arabic"],
  },
];

mkdirSync(OUT, { recursive: true });
const rules = [];
const maplibre = {};
const faces = [];
for (const { pkg, family, weight, map, subsets } of FACES) {
  const ranges = JSON.parse(readFileSync(new URL(`${pkg}/unicode.json`, PACKAGES), "utf8"));
  copyFileSync(new URL(`${pkg}/LICENSE`, PACKAGES), new URL(`${pkg}-LICENSE.txt`, OUT));
  for (const subset of subsets) {
    const url = `${pkg}-${subset}-${weight}-normal.woff2`;
    const range = ranges[subset];
    copyFileSync(new URL(`${pkg}/files/${url}`, PACKAGES), new URL(url, OUT));
    rules.push(
      `@font-face {\n  font-family: '${family}';\n  font-style: normal;\n  font-weight: ${weight};\n  font-display: swap;\n` +
        `  src: url('./${url}') format('woff2');\n  unicode-range: ${range};\n}\n`,
    );
    faces.push({ family, weight, url, "unicode-range": range.split(",") });
    if (map) (maplibre[map] ??= []).push({ url, "unicode-range": range.split(",") });
  }
}
writeFileSync(
  new URL("fonts.css", OUT),
  `/* Made by geo/recipe/fonts.mjs from @fontsource; SIL Open Font License 1.1, see the LICENSE files. */\n${rules.join("")}`,
);
writeFileSync(new URL("faces.json", OUT), `${JSON.stringify({ faces, "font-faces": maplibre }, null, 1)}\n`);
console.log(`fonts: ${rules.length} files`);
