import { createServer } from "node:http";

/** The first free port from `first` on; with 0, any. */
async function listen(server, first) {
  for (let port = first; ; port++) {
    const failure = await new Promise((resolve) => {
      server.once("error", resolve);
      server.listen(port, () => resolve(null));
    });
    if (failure === null) return server.address().port;
    if (failure.code !== "EADDRINUSE" || port > first + 100) throw failure;
  }
}

/**
 * Serves the built site in a folder as any static host would: compressed beforehand, right MIME types, and open to
 * other origins, because an embed in a sandboxed frame loads its modules from an origin without a name.
 */
export async function serve(first = 4173, folder = "dist") {
  const { default: sirv } = await import("sirv");
  const setHeaders = (response, path) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("X-Content-Type-Options", "nosniff");
    const unchanging = path.startsWith("/assets/");
    response.setHeader("Cache-Control", unchanging ? "public, max-age=31536000, immutable" : "no-cache");
  };
  const handler = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });
  const missing = (response) => () => {
    response.statusCode = 404;
    response.end("Not found");
  };
  const server = createServer((request, response) => handler(request, response, missing(response)));
  return { server, port: await listen(server, first) };
}
