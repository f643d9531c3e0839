import type { SiteFiles } from "./site-files";
import { sitePath } from "./site-path";

/** Unpacks a part of the file by its name, which is the path it has on the site; null where there is none. */
export type OpenPart = (path: string) => Response | null;

/** The files inside a saved file: nothing is asked of any network. `page`: the site it was saved from. */
export function embeddedFiles(open: OpenPart, page: string, subtle: SubtleCrypto | undefined): SiteFiles {
  const part = (url: string) => open(sitePath(url)) ?? new Response(null, { status: 404 });
  const addresses = new Map<string, Promise<string>>();
  const make = async (path: string) => URL.createObjectURL(await part(path).blob());
  return {
    kind: "file",
    page,
    fetch: async (url) => part(url),
    subtle,
    address(path) {
      const known = addresses.get(path) ?? make(path);
      addresses.set(path, known);
      return known;
    },
  };
}
