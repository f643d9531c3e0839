import { readFileSync, writeFileSync } from "node:fs";

/**
 * Writes dist/oembed.json: how a site that asks for oEmbed shows the whole atlas. Its frame needs a full address, which a
 * static site learns only at build time: `SITE_URL=https://maps.example/atlas/ npm run build`. Without one the address
 * is relative, which serves pages of the same folder alone.
 */
const site = process.env.SITE_URL;
const embed = site
  ? new URL("embed.html?v=1", site.endsWith("/") ? site : `${site}/`).href
  : "./embed.html?v=1";
const escapes = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const escaped = (text) => text.replace(/[&"<>]/g, (character) => escapes[character]);

const { title } = JSON.parse(readFileSync("dist/data/atlas.json", "utf8"));
const [width, height] = [640, 420];
const html =
  `<iframe src="${escaped(embed)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
  `style="border:0;max-width:100%" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
const oembed = { version: "1.0", type: "rich", provider_name: "Event Atlas", title, width, height, html };
writeFileSync("dist/oembed.json", `${JSON.stringify(oembed, null, 1)}\n`);
