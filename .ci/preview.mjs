import { serve } from "./serve.mjs";

/** Serves dist/ as it is, on the port given: what the end-to-end tests open. */
const { port } = await serve(Number(process.argv[2] ?? 4173));
console.log(`http://localhost:${port}/`);
