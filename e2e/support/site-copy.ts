import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestOf } from "./changed-data";
import { STAND_IN } from "./watch";

/** A copy of the built site with a server of its own, which can be stopped, and made into the site's next version. */
export class SiteCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "event-atlas-"));
  #server: ChildProcess | null = null;
  #port = 0;

  constructor() {
    // Compressed copies would be stale once the files beside them change.
    cpSync("dist", this.folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  }

  get address(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Serves the folder as it is now, the second time on the port of the first. */
  async start(): Promise<void> {
    const command = [".ci/preview.mjs", String(this.#port), this.folder];
    this.#server = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
    const [said] = (await once(this.#server.stdout!, "data")) as [Buffer];
    this.#port = Number(new URL(said.toString().trim()).port);
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server || server.exitCode !== null) return;
    server.kill();
    await once(server, "exit");
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** Replaces words in a file. */
  edit(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${file}: nothing to replace`);
    writeFileSync(join(this.folder, file), edited);
  }

  /** The same in the atlas, and in the manifest what that makes of it. */
  editAtlas(from: string, to: string): void {
    this.edit("data/atlas.json", from, to);
    const manifest = manifestOf("atlas.json", this.read("data/atlas.json"));
    writeFileSync(join(this.folder, "data/manifest.json"), JSON.stringify(manifest));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** Draws no map from now on: what is promised then is not about the map. */
  withoutMap(): void {
    const name = readdirSync(join(this.folder, "assets")).find((one) => /^MapScene-.*\.js$/.test(one));
    if (!name) throw new Error("no script of the map in assets/");
    writeFileSync(join(this.folder, "assets", name), STAND_IN);
  }

  /** Gives every built file another name, as a build does of what it has changed, so that none of the old is left. */
  renameAssets(): void {
    const assets = join(this.folder, "assets");
    const names = readdirSync(assets);
    const renamed = new Map(names.map((name) => [name, name.replace(/-(.{8})\.(\w+)$/, "-next$1.$2")]));
    const pages = ["index.html", "embed.html"].map((name) => join(this.folder, name));
    for (const path of [...pages, ...names.map((name) => join(assets, name))]) {
      if (!/\.(html|js|css)$/.test(path)) continue;
      let text = readFileSync(path, "utf8");
      for (const [from, to] of renamed) text = text.replaceAll(from, to);
      writeFileSync(path, text);
    }
    for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  }

  /** Makes the service worker anew, by the script of the build. */
  makeWorker(): void {
    const { status } = spawnSync(process.execPath, [".ci/worker.mjs", this.folder], { stdio: "inherit" });
    if (status !== 0) throw new Error(".ci/worker.mjs failed");
  }
}
