/* The only script that stands in a saved file as it is; the file's policy names its hash. It unpacks the others. */
(async () => {
  const unpack = (element) => {
    const text = atob(element.textContent);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  };
  /** A part by its name, null where the file has none. */
  const open = (name) => {
    const element = document.getElementById(`part:${name}`);
    return element && unpack(element);
  };
  const script = (source) => URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
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
