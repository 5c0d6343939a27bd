import { build } from "../../build.mjs";
import { startServer } from "../../start-server.mjs";
import { findSkipReason } from "../find-skip-reason.mjs";
import { languages } from "../openapi-generator/prepare.mjs";
import { runProgram } from "../run-program.mjs";

describe("Clients that OpenAPI Generator makes from openapi.yaml", () => {
  let server;
  before(async () => {
    await build({ only: ["spec", "mongoose-sqlite", "api"] });
    server = await startServer();
  });
  after(() => server?.stop());

  for (const [language, { needs, prepare }] of Object.entries(languages)) {
    it(`compile in ${language}, and lead a token through its life`, async function () {
      const reason = findSkipReason(needs);
      if (reason) {
        console.log(`SKIP: the generated ${language} client: ${reason}`);
        this.skip();
      }
      const { program, args } = await prepare();
      const environment = { ...process.env, TOKENRY_URL: server.url, TOKENRY_API_TOKEN: server.token };
      await runProgram(program, args, { env: environment, timeout: 60_000 });
    });
  }
});
