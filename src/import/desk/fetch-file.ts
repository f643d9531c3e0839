import { FileFault } from "../opened";

/** The site whose files may be asked for. */
export interface Site {
  /** The page's own address. */
  page: string;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

/** The file at an address of this very site. Throws FileFault: no address, another site's, not to be had. */
export async function fetchFile(address: string, site: Site, signal: AbortSignal): Promise<File> {
  const url = ownUrl(address, site.page);
  const response = await site.fetch(url.href, { signal }).catch(() => {
    throw fault("It could not be fetched.", "Check the connection and the address, then try again.");
  });
  if (!response.ok)
    throw fault(`The site answered ${response.status}.`, "Check the address: is the file still there?");
  const blob = await response.blob().catch(() => {
    throw fault("It broke off while it was fetched.", "Check the connection, then try again.");
  });
  const changed = Date.parse(response.headers.get("last-modified") ?? "");
  return new File([blob], nameOf(url), Number.isNaN(changed) ? {} : { lastModified: changed });
}

function ownUrl(address: string, page: string): URL {
  const own = new URL(page);
  if (!URL.canParse(address, page))
    throw fault("That is no address.", `One on this site begins with ${own.origin}/.`);
  const url = new URL(address, page);
  if (url.origin === own.origin) return url;
  throw fault(
    `It lies on ${url.host || "no site at all"}, and this page may ask ${own.host} alone for anything, so that nobody learns what you open.`,
    "Download the file there, then open it from your disk.",
  );
}

/** The last part of its path, as people read it. */
function nameOf({ pathname, host }: URL): string {
  const last = pathname.split("/").filter(Boolean).at(-1) ?? host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function fault(what: string, todo: string): FileFault {
  return new FileFault({ what, where: null, todo });
}
