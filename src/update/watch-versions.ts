import { Workbox } from "workbox-window";

/** Coming back to a page asks for a new version at most this often, ms. */
const ASK_EVERY = 10 * 60_000;

interface Watching {
  /** Starts the page anew, at its address as it is. */
  reload: () => void;
  /** Told when a new version is ready, and how to take it. Nothing changes until then. */
  ready: (take: () => void) => void;
  signal: AbortSignal;
}

interface Registered {
  workbox: Workbox;
  registration: Promise<ServiceWorkerRegistration | undefined>;
}

/** A page registers its worker once: what opening and closing files takes down and puts up again joins in. */
const registered = new WeakMap<Window, Registered>();

/**
 * Registers the service worker beside the page and watches for a version after this one. Rejects where the browser or
 * the host allows none.
 */
export async function watchVersions(page: Window, { reload, ready, signal }: Watching): Promise<void> {
  // It may have been left while this was fetched: an abort that has been is told to nobody.
  if (signal.aborted) return;
  const before = registered.get(page);
  const known = before ?? { workbox: workboxOf(page), registration: Promise.resolve(undefined) };
  const { workbox } = known;
  const waiting = () => ready(() => takeVersion(workbox, registration, reload));
  workbox.addEventListener("waiting", waiting);
  signal.addEventListener("abort", () => workbox.removeEventListener("waiting", waiting));
  if (!before) {
    registered.set(page, known);
    known.registration = workbox.register({ immediate: true });
    known.registration.catch(() => registered.delete(page));
  }
  const registration = await known.registration;
  if (signal.aborted) return;
  if (before && registration?.waiting) waiting();
  askOnReturn(page, workbox, signal);
  const { active } = await page.navigator.serviceWorker.ready;
  active?.postMessage({ type: "COMPLETE" });
}

const workboxOf = (page: Window) =>
  new Workbox(new URL("./sw.js", page.document.baseURI).href, { updateViaCache: "none" });

/** Lets the waiting version take over, then reloads; at once where another page has let it do so already. */
function takeVersion(
  workbox: Workbox,
  registration: ServiceWorkerRegistration | undefined,
  reload: () => void,
): void {
  const worker = registration?.waiting;
  if (!worker) return reload();
  worker.addEventListener("statechange", () => {
    if (worker.state === "activated" || worker.state === "redundant") reload();
  });
  workbox.messageSkipWaiting();
}

/** Looks for a new version when the reader comes back to the page, and when the network does. */
function askOnReturn(page: Window, workbox: Workbox, signal: AbortSignal): void {
  let asked = page.performance.now();
  function ask(): void {
    asked = page.performance.now();
    // Without an answer there is no news.
    workbox.update().catch(() => undefined);
  }
  function comeBack(): void {
    const isVisible = page.document.visibilityState === "visible";
    if (isVisible && page.performance.now() - asked >= ASK_EVERY) ask();
  }
  page.addEventListener("online", ask, { signal });
  page.document.addEventListener("visibilitychange", comeBack, { signal });
}
