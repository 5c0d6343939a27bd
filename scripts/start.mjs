/** `npm start`: builds what is out of date, then runs the server in this process. */
import { build } from "./build.mjs";

await build({ only: ["spec", "mongoose-sqlite", "sdk", "terraform-plugin", "provider", "api"] });
process.chdir(new URL("..", import.meta.url).pathname);
await import("../api/dist/index.js");
