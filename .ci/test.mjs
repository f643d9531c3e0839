import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureChromium } from "./browser.mjs";
import { installPackages } from "./install.mjs";

/** `npm test`: installs what is missing, a browser included, then checks everything; ends with one summary. */
installPackages();
const chromium = await ensureChromium();
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
const UNIT = "test-results/unit.json";
const E2E = "test-results/e2e.json";

const steps = [
  ["types", "npm", ["run", "--silent", "types"]],
  ["lint", "npm", ["run", "--silent", "lint"]],
  ["dead code", "npm", ["run", "--silent", "dead"]],
  ["unit", "npx", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`]],
  ["data", "npm", ["run", "--silent", "data:check"]],
  ["build", "npm", ["run", "--silent", "build"]],
  ["end to end", "npx", ["playwright", "test"]],
];
const environment = { ...process.env, E2E_REPORT: E2E, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) };

function execute(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env: environment });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Tests passed and failed in a step; a step without tests of its own counts as one. */
function countsOf(name, code) {
  try {
    if (name === "unit") {
      const report = JSON.parse(readFileSync(UNIT, "utf8"));
      return [
        report.numPassedTests,
        report.numFailedTests + (code !== 0 && report.numFailedTests === 0 ? 1 : 0),
      ];
    }
    if (name === "end to end") {
      const { stats } = JSON.parse(readFileSync(E2E, "utf8"));
      return [
        stats.expected + stats.flaky,
        stats.unexpected + (code !== 0 && stats.unexpected === 0 ? 1 : 0),
      ];
    }
  } catch {
    return [0, 1];
  }
  return code === 0 ? [1, 0] : [0, 1];
}

const rows = [];
let [passed, failed] = [0, 0];
for (const [name, command, args] of steps) {
  if (name === "end to end" && rows.some((row) => row.includes("build") && row.startsWith("FAILED"))) {
    rows.push("FAILED  end to end   not run: the build failed");
    failed++;
    continue;
  }
  console.log(`\n── ${name} ──`);
  const began = Date.now();
  const code = await execute(command, args);
  const [ok, bad] = countsOf(name, code);
  passed += ok;
  failed += bad;
  rows.push(
    `${code === 0 ? "ok    " : "FAILED"}  ${name.padEnd(12)} ${ok} passed, ${bad} failed, ${((Date.now() - began) / 1000).toFixed(0)} s`,
  );
}
console.log(`\n${rows.join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
