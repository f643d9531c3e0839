type Asked = Pick<Window, "self" | "top" | "location" | "document" | "navigator">;

/**
 * Whether this page may bring a service worker: the site's full page, served by a host, in a window of its own. Not an
 * embed, not a file opened from disk, not a copy of the page that has no manifest, not where the browser has none.
 */
export function mayInstall({ self, top, location, document, navigator }: Asked): boolean {
  if (self !== top || !/^https?:$/.test(location.protocol)) return false;
  return "serviceWorker" in navigator && document.querySelector('link[rel="manifest"]') !== null;
}
