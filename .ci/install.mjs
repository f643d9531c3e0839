import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Runs a command in the project's folder, its output shown; throws when it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${result.status ?? result.signal}`);
}

/** Installs the pinned packages unless just these are there already. */
export function installPackages() {
  const stamp = "node_modules/.package-lock.json";
  if (existsSync(stamp) && sameVersions(read("package-lock.json"), read(stamp))) return;
  console.log("Installing packages …");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}

const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** Optional packages for other machines are in the lock file and not installed. */
function sameVersions(wanted, installed) {
  return Object.entries(wanted).every(
    ([name, entry]) => name === "" || entry.optional || installed[name]?.version === entry.version,
  );
}
