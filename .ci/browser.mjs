import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./install.mjs";

const DEBIAN = "/usr/bin/chromium";

/**
 * The path of a Chromium for the tests: CHROMIUM_PATH, else Playwright's own if it is there, else Debian's,
 * else installed: with apt where we are root on Debian, else by Playwright. Null means Playwright's own.
 */
export async function ensureChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return null;
  if (existsSync(DEBIAN)) return DEBIAN;
  if (process.getuid?.() === 0 && hasCommand("apt-get")) {
    console.log("Installing Chromium with apt …");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["-qq", "update"], quiet);
    run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", "chromium"], quiet);
    return DEBIAN;
  }
  run("npx", ["playwright", "install", "--with-deps", "chromium"]);
  return null;
}

const hasCommand = (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0;
