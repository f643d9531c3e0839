/*
 * Event Atlas in your page:
 *
 *   <div data-event-atlas="v=1&amp;type=attack" data-title="Attacks" data-height="420">What shows until it is there</div>
 *   <script src="https://…/embed.js" async></script>
 *
 * EventAtlas.get(element or selector) gives promises: ready, getState(), setView({ type: "attack" }), play(), pause(),
 * exportImage({ width: 1200, height: 675 }), and on("state" | "select" | "height" | "error", (payload) => …).
 * Served as it is: ES2018, no dependencies, no markup from strings.
 */
(function () {
  "use strict";
  const script = document.currentScript || document.querySelector('script[src$="embed.js"]');
  if (window.EventAtlas || !script) return;
  const page = new URL("embed.html", script.src);
  const SECONDS = { answer: 10, image: 60, ready: 20 };
  const HEIGHT = { usual: 420, least: 120, most: 20000 };
  const made = new WeakMap();
  const live = new Set();

  /** Parameters, or the address of an embed of this very atlas; throws for any other. */
  function address(value, title) {
    const isAddress = !/^\??[\w.]+=|^\??$/.test(value);
    const url = new URL(isAddress ? value : "?" + value.replace(/^\?/, ""), page);
    if (url.origin !== page.origin || url.pathname !== page.pathname)
      throw new Error("data-event-atlas names another place than " + page.href + ".");
    const given = url.searchParams;
    if (title && !given.has("title")) given.set("title", title);
    if (location.origin === "null") given.delete("host");
    else given.set("host", location.origin);
    return url;
  }

  function fullView(embed) {
    const url = new URL("./" + embed.search, page);
    for (const name of ["ui", "title", "host", "play"]) url.searchParams.delete(name);
    return url.href;
  }

  function create(element) {
    const waiting = new Map();
    const listeners = new Map();
    const least = Math.min(Number(element.dataset.height) || 0, HEIGHT.most);
    const fallback = document.createElement("div");
    const frame = document.createElement("iframe");
    let count = 0;
    let url = null;
    let timer = 0;
    let isReady = false;
    let settle;
    let ready = new Promise((resolve, reject) => (settle = { resolve, reject }));
    // Nobody need listen.
    ready.catch(() => {});

    while (element.firstChild) fallback.appendChild(element.firstChild);
    element.appendChild(fallback);

    function tell(type, payload) {
      (listeners.get(type) || []).forEach((listener) => listener(payload));
    }

    function fail(words) {
      clearTimeout(timer);
      fallback.style.maxHeight = "";
      if (url && !isReady && !fallback.querySelector('a[href^="' + new URL("./", page) + '"]')) {
        const link = document.createElement("a");
        link.href = fullView(url);
        link.target = "_blank";
        link.rel = "noopener";
        link.dir = "auto";
        link.textContent = "Open the map";
        fallback.appendChild(link);
      }
      settle.reject(new Error(words));
    }

    function show(payload) {
      clearTimeout(timer);
      isReady = true;
      fallback.style.display = "none";
      frame.style.position = "static";
      frame.style.opacity = "1";
      frame.inert = false;
      element.style.minHeight = "";
      settle.resolve(payload);
      // Given up before, it came late.
      ready = Promise.resolve(payload);
    }

    function hear({ id, type, payload }) {
      const asked = waiting.get(id);
      if (asked) {
        waiting.delete(id);
        clearTimeout(asked.timer);
        if (type === "error") asked.reject(new Error(payload.message));
        else asked.resolve(payload);
        return;
      }
      if (type === "ready") show(payload);
      if (type === "error" && !isReady) fail(payload.message);
      if (type === "height" && payload.height >= HEIGHT.least && payload.height <= HEIGHT.most)
        frame.style.height = Math.max(payload.height, least) + "px";
      tell(type, payload);
    }

    function ask(type, payload, seconds) {
      return new Promise((resolve, reject) => {
        if (location.origin === "null")
          throw new Error("A page without an origin (a file, a sandbox) cannot command the map.");
        const id = ++count;
        const asked = { resolve, reject };
        asked.timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error("The map did not answer " + type + " within " + seconds + " seconds."));
        }, seconds * 1000);
        waiting.set(id, asked);
        frame.loading = "eager";
        ready
          .then(() => {
            if (!frame.contentWindow) throw new Error("The map is no longer in the page.");
            frame.contentWindow.postMessage({ eventAtlas: 1, id, type, payload }, page.origin);
          })
          .catch((error) => {
            waiting.delete(id);
            clearTimeout(asked.timer);
            reject(error);
          });
      });
    }

    try {
      url = address(element.dataset.eventAtlas.trim(), element.dataset.title);
    } catch (error) {
      fail(error.message);
    }
    if (url) {
      const height = least || HEIGHT.usual;
      frame.title = element.dataset.title || "Event Atlas";
      frame.loading = "lazy";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.allow = "fullscreen; clipboard-write";
      frame.inert = true;
      // Where what it replaces stands, so that it is fetched when that comes near the screen.
      Object.assign(frame.style, { position: "absolute", top: "0", left: "0", opacity: "0" });
      Object.assign(frame.style, { width: "100%", height: height + "px", border: "0", display: "block" });
      Object.assign(element.style, { position: "relative", minHeight: height + "px" });
      frame.addEventListener("load", () => {
        clearTimeout(timer);
        const words = "The map did not start within " + SECONDS.ready + " seconds.";
        if (!isReady) timer = setTimeout(() => fail(words), SECONDS.ready * 1000);
      });
      // No taller than what takes its place: the page stays where it is.
      Object.assign(fallback.style, { maxHeight: height + "px", overflow: "hidden" });
      frame.src = url.href;
      element.appendChild(frame);
    }

    const api = Object.freeze({
      get ready() {
        return ready;
      },
      getState: () => ask("getState", null, SECONDS.answer),
      setView: (parameters) => ask("setView", parameters, SECONDS.answer),
      play: () => ask("play", null, SECONDS.answer),
      pause: () => ask("pause", null, SECONDS.answer),
      exportImage: (options) =>
        ask("exportImage", options, SECONDS.image).then(({ bytes, type }) => new Blob([bytes], { type })),
      /** Gives back what ends it. */
      on(type, listener) {
        if (!listeners.has(type)) listeners.set(type, new Set());
        listeners.get(type).add(listener);
        return () => listeners.get(type).delete(listener);
      },
    });
    return { element, frame, hear, api };
  }

  function take(element) {
    if (!made.has(element)) made.set(element, create(element));
    live.add(made.get(element));
  }

  function scan(root) {
    if (root.matches && root.matches("[data-event-atlas]")) take(root);
    root.querySelectorAll("[data-event-atlas]").forEach(take);
  }

  window.addEventListener("message", ({ data, origin, source }) => {
    if (origin !== page.origin || !data || data.eventAtlas !== 1 || !data.payload) return;
    live.forEach((embed) => {
      if (embed.frame.contentWindow === source) embed.hear(data);
    });
  });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      addedNodes.forEach((node) => {
        if (node.nodeType === 1) scan(node);
      });
    live.forEach((embed) => {
      if (!embed.element.isConnected) live.delete(embed);
    });
  }).observe(document, { childList: true, subtree: true });

  window.EventAtlas = Object.freeze({
    get(target) {
      const element = typeof target === "string" ? document.querySelector(target) : target;
      if (!element || !element.dataset || !("eventAtlas" in element.dataset)) return null;
      take(element);
      return made.get(element).api;
    },
  });
  scan(document);
})();
