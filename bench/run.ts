import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { atlas } from "./atlas";
import { measure } from "./measure";
import { peer } from "./peer";
import { report } from "./report";
import type { Result } from "./result";
import { serve } from "./serve";
import { synthetic } from "./data/synthetic";
import { writeCsv } from "./data/write-csv";

/** `npm run bench`: the atlas and its peers on the same events, in real Chromium with software GL. */
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    sizes: { type: "string", default: "10000,100000,1000000" },
    steps: { type: "string", default: "60" },
    only: { type: "string", default: "atlas,sums,maplibre,deck,crossfilter" },
  },
});
const steps = Number(values.steps);
const only = values.only.split(",");
const PEERS = (["sums", "maplibre", "deck", "crossfilter"] as const).filter((who) => only.includes(who));
const say = (words: string) => console.error(words);

if (!existsSync("bench/node_modules")) {
  say("Installing the peers …");
  execFileSync("npm", ["ci", "--prefix", "bench", "--no-audit", "--no-fund"], { stdio: "ignore" });
}
say("Building the atlas and the peers' pages …");
execFileSync("npm", ["run", "--silent", "build"], { stdio: "ignore" });
execFileSync("npx", ["vite", "build", "--config", "bench/vite.config.ts"], { stdio: "ignore" });

const site = await serve("dist");
const pages = await serve("bench/dist");
const folder = mkdtempSync(join(tmpdir(), "event-atlas-bench-"));
const results: Result[] = [];
try {
  for (const size of values.sizes.split(",").map(Number)) {
    const csv = join(folder, `events-${size}.csv`);
    await writeCsv(csv, synthetic(size));
    say(`${size.toLocaleString("en")} events, ${Math.round(statSync(csv).size / 1e6)} MB of CSV …`);
    const contenders = only.includes("atlas") ? [await atlas(site.address, csv)] : [];
    for (const who of PEERS) contenders.push(await peer(who, pages.address, size));
    results.push(...(await measure(contenders, { size, steps, say })));
    for (const one of contenders) await one.close();
  }
} finally {
  rmSync(folder, { recursive: true });
  site.server.close();
  pages.server.close();
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, software GL`;
console.log(values.json ? JSON.stringify({ machine, steps, results }, null, 2) : report(machine, results));
