import { serve } from "./serve.mjs";

/** Serves dist/, or the folder given, as it is, on the port given: what the end-to-end tests open. */
const [, , first = 4173, folder = "dist"] = process.argv;
const { port } = await serve(Number(first), folder);
console.log(`http://localhost:${port}/`);
