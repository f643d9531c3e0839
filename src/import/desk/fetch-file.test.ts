import { expect, it } from "vitest";
import { fetchFile } from "./fetch-file";
import { FileFault } from "../opened";

const { signal } = new AbortController();
const asked: string[] = [];
const site = (answer: () => Response) => ({
  page: "https://atlas.example/maps/",
  fetch: async (url: string) => {
    asked.push(url);
    return answer();
  },
});

async function faultOf(address: string, answer = () => new Response("a,b")): Promise<string> {
  try {
    await fetchFile(address, site(answer), signal);
    return "none";
  } catch (error) {
    return error instanceof FileFault ? error.fault.what : String(error);
  }
}

it("fetches a file of its own site, by a whole address or a part of one, under the file's own name", async () => {
  const headers = { "last-modified": "Wed, 03 Jan 2024 00:00:00 GMT" };
  const file = await fetchFile(
    "data/a%20list.csv",
    site(() => new Response("a,b", { headers })),
    signal,
  );
  expect([file.name, await file.text()]).toEqual(["a list.csv", "a,b"]);
  expect(file.lastModified).toBe(Date.UTC(2024, 0, 3));
  expect(asked.at(-1)).toBe("https://atlas.example/maps/data/a%20list.csv");
});

it("asks no other site for anything, and says why", async () => {
  const before = asked.length;
  expect(await faultOf("https://other.example/list.csv")).toContain("It lies on other.example");
  expect(await faultOf("//other.example/list.csv")).toContain("other.example");
  expect(await faultOf("http://atlas.example/list.csv")).toContain("may ask");
  expect(await faultOf("data:text/csv,a")).toContain("no site at all");
  expect(await faultOf("https://")).toBe("That is no address.");
  expect(asked.length).toBe(before);
});

it("says what the site answered where there is no such file", async () => {
  expect(await faultOf("gone.csv", () => new Response(null, { status: 404 }))).toBe("The site answered 404.");
  expect(
    await faultOf("x.csv", () => {
      throw new TypeError("offline");
    }),
  ).toBe("It could not be fetched.");
});
