import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { ManifestSchema } from "../model/schema";
import * as v from "valibot";
import { FileCheck } from "./FileCheck.svelte";
import { strayWords } from "./stray-words";

const published = (name: string) => readFileSync(`public/data/${name}`, "utf8");
const manifest = v.parse(ManifestSchema, JSON.parse(published("manifest.json")));
const site = (changed: Record<string, string> = {}) => {
  const check = new FileCheck(crypto.subtle);
  const fetch = check.watching(async (url) => {
    const name = url.split("/").at(-1)!.split("?")[0]!;
    return new Response(changed[name] ?? published(name));
  });
  return { check, fetch };
};

describe("the files of a manifest", () => {
  test("are named where others came in their place, and read all the same", async () => {
    const { check, fetch } = site({ "atlas.json": "{}" });
    for (const name of ["atlas.json", "areas.json"]) await fetch(`././data/${name}?1a2b`);
    const strays = () => check.strays({ folder: "./data/", manifest });
    await vi.waitFor(() => expect(strays()).toEqual(["atlas.json"]), 10_000);
    expect(await (await fetch("./data/atlas.json")).json()).toEqual({});
    expect(check.strays({ folder: "./data/editions/ba9876543210/", manifest })).toEqual([]);
  });

  test("are not looked at where the browser keeps its hash", () => {
    const fetch = async () => new Response("{}");
    const check = new FileCheck(undefined);
    expect(check.watching(fetch)).toBe(fetch);
    expect(check.strays({ folder: "./data/", manifest })).toEqual([]);
  });

  test("are told of in words", () => {
    expect(strayWords(["areas.json", "atlas.json"], "fade67637160")).toMatch(
      /^areas\.json and atlas\.json are not the files that this site’s manifest names: .* data fade\. /,
    );
  });
});

test("a manifest's hashes are SHA-256", () => {
  for (const { path, sha256 } of manifest.files)
    expect(createHash("sha256").update(published(path)).digest("hex")).toBe(sha256);
});
