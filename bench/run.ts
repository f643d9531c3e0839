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
import { soak, soakReport } from "./soak";
import { synthetic } from "./data/synthetic";
import { writeCsv } from "./data/write-csv";

/**
 * `npm run bench`: the atlas and its peers on the same events, in real Chromium with software GL. With `--soak` the atlas
 * alone, for as long as it takes to see whether it holds ever more.
 */
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    sizes: { type: "string" },
    steps: { type: "string" },
    only: { type: "string", default: "atlas,sums,maplibre,deck,crossfilter" },
    soak: { type: "boolean", default: false },
    cycles: { type: "string", default: "20" },
  },
});
const steps = Number(values.steps ?? (values.soak ? 500 : 60));
const sizes = (values.sizes ?? (values.soak ? "1000000" : "10000,100000,1000000")).split(",").map(Number);
const only = values.only.split(",");
const PEERS = (["sums", "maplibre", "deck", "crossfilter"] as const).filter((who) => only.includes(who));
const say = (words: string) => console.error(words);

if (!values.soak && !existsSync("bench/node_modules")) {
  say("Installing the peers …");
  execFileSync("npm", ["ci", "--prefix", "bench", "--no-audit", "--no-fund"], { stdio: "ignore" });
}
say("Building …");
execFileSync("npm", ["run", "--silent", "build"], { stdio: "ignore" });
if (!values.soak)
  execFileSync("npx", ["vite", "build", "--config", "bench/vite.config.ts"], { stdio: "ignore" });

const site = await serve("dist");
const pages = values.soak ? null : await serve("bench/dist");
const folder = mkdtempSync(join(tmpdir(), "event-atlas-bench-"));
const results: Result[] = [];
const held: Awaited<ReturnType<typeof soak>>[] = [];
try {
  for (const size of sizes) {
    const csv = join(folder, `events-${size}.csv`);
    await writeCsv(csv, synthetic(size));
    say(`${size.toLocaleString("en")} events, ${Math.round(statSync(csv).size / 1e6)} MB of CSV …`);
    if (!pages) {
      held.push(await soak(site.address, csv, { cycles: Number(values.cycles), scrubs: steps, say }));
      continue;
    }
    const contenders = only.includes("atlas") ? [await atlas(site.address, csv)] : [];
    for (const who of PEERS) contenders.push(await peer(who, pages.address, size));
    results.push(...(await measure(contenders, { size, steps, say })));
    for (const one of contenders) await one.close();
  }
} finally {
  rmSync(folder, { recursive: true });
  site.server.close();
  pages?.server.close();
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, software GL`;
const all = values.soak ? { machine, held } : { machine, steps, results };
const words = values.soak
  ? `Held on ${machine}.\n\n${held.map(soakReport).join("\n\n")}`
  : report(machine, results);
console.log(values.json ? JSON.stringify(all, null, 2) : words);
