/* The only script that stands in a saved file as it is; the file's policy names its hash. It unpacks the others. */
(async () => {
  const unpack = (element) => {
    const text = element.textContent;
    const bytes = new Uint8Array((13 * (text.length >> 1) + 6 * (text.length & 1)) >> 3);
    const sign = (at) => {
      const code = text.charCodeAt(at);
      return code - 33 - (code > 34) - (code > 38) - (code > 60);
    };
    /* Two signs are 13 bits, one at the end six: as src/share/offline/signs.ts writes them. */
    for (let at = 0, held = 0, bits = 0, used = 0; at < text.length; at += 2) {
      const last = at + 1 === text.length;
      held |= (sign(at) + (last ? 0 : 91 * sign(at + 1))) << bits;
      for (bits += last ? 6 : 13; bits > 7; bits -= 8) {
        bytes[used++] = held;
        held >>>= 8;
      }
    }
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  };
  /** A part by its name, null where the file has none. */
  const open = (name) => {
    const element = document.getElementById(`part:${name}`);
    return element && unpack(element);
  };
  const script = (source) => URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await open("offline/application.css").text());
    document.adoptedStyleSheets = [sheet];
    let application = await open("offline/application.js").text();
    for (const element of document.querySelectorAll('[id^="part:offline/workers/"]')) {
      const source = await unpack(element).text();
      /* In a file a module worker starts from a data address alone; the map's library makes its own of a blob's. */
      const address = element.id.includes("maplibre")
        ? script(source)
        : `data:text/javascript,${encodeURIComponent(source)}`;
      application = application.replaceAll(element.id, address);
    }
    const { start } = await import(script(application));
    await start(open);
  } catch (error) {
    const said = document.getElementById("opening") ?? document.body;
    said.textContent = `This file could not be opened: ${error.message}. It needs a browser from 2023 or later.`;
  }
})();
