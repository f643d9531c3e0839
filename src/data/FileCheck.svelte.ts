import type { Fetch, Loaded } from "./load";
import { sitePath } from "./site-path";
import { hexOf } from "../model/hex";

/**
 * Whether the data files that came are those their manifest names. They are used at once and looked at beside that; in
 * a page that was served without HTTPS the browser keeps its hash to itself, and nothing is said of any file.
 */
export class FileCheck {
  /** SHA-256 by path below the site's folder. */
  #came = $state.raw<ReadonlyMap<string, string>>(new Map());

  constructor(readonly subtle: SubtleCrypto | undefined) {}

  /** The same fetch, which also takes note of each data file that comes. */
  watching(fetch: Fetch): Fetch {
    const { subtle } = this;
    if (!subtle) return fetch;
    return async (url, init) => {
      const response = await fetch(url, init);
      const path = sitePath(url);
      if (response.ok && path.startsWith("data/")) void this.#note(path, response.clone(), subtle);
      return response;
    };
  }

  /** Names of the files that came and are not those of the manifest. */
  strays({ folder, manifest }: Pick<Loaded, "folder" | "manifest">): string[] {
    return manifest.files.flatMap(({ path, sha256 }) => {
      const came = this.#came.get(sitePath(`${folder}${path}`));
      return came === undefined || came === sha256 ? [] : [path];
    });
  }

  /** One that broke off is told of by whoever reads it. */
  async #note(path: string, response: Response, subtle: SubtleCrypto): Promise<void> {
    const bytes = await response.arrayBuffer().catch(() => null);
    if (!bytes) return;
    const digest = await hexDigest(bytes, subtle);
    this.#came = new Map(this.#came).set(path, digest);
  }
}

/** SHA-256 as 64 hex digits. */
export async function hexDigest(bytes: BufferSource, subtle: SubtleCrypto): Promise<string> {
  return hexOf(new Uint8Array(await subtle.digest("SHA-256", bytes)));
}
