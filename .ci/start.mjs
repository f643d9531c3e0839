import { installPackages, run } from "./install.mjs";
import { serve } from "./serve.mjs";

/** `npm start`: installs what is missing, builds, serves the production build, prints the address. */
installPackages();
run("npm", ["run", "--silent", "build"]);
const { port } = await serve(Number(process.env.PORT ?? 4173));
console.log(`\nEvent Atlas: http://localhost:${port}/\nStop with Ctrl+C.`);
