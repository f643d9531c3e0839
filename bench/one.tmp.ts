import { serve } from "./serve"; import { atlas } from "./atlas"; import { measure } from "./measure"; import { report } from "./report";
import { synthetic } from "./data/synthetic"; import { writeCsv } from "./data/write-csv"; import { existsSync } from "node:fs";
const n = Number(process.argv[2]); const csv = `/tmp/events-${n}.csv`; if (!existsSync(csv)) await writeCsv(csv, synthetic(n));
const site = await serve("/work/wt/million/dist");
const one = await atlas(site.address, csv);
console.log(report("x", await measure([one], { size: n, steps: Number(process.argv[3] ?? 20), say: console.error })));
await one.close(); site.server.close();
