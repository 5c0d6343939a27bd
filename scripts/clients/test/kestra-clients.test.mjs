import { join } from "node:path";
import { build } from "../../build.mjs";
import { startServer } from "../../start-server.mjs";
import { findSkipReason } from "../find-skip-reason.mjs";
import { installNpm } from "../install-npm.mjs";
import { installPython } from "../install-python.mjs";
import { runProgram } from "../run-program.mjs";

const topics = [
  "service-accounts",
  "tokens",
  "users",
  "me",
  "tenant-access",
  "groups",
  "roles",
  "bindings",
  "invitations",
  "tenants",
];
const folder = join(import.meta.dirname, "..", "kestra");

/** Kestra's own clients, as their registries have them. kestrapy imports `regex`, which it does not declare. */
const clients = {
  "kestrapy 2.0.3": {
    needs: ["python3"],
    prepare: async () => {
      const program = await installPython("kestrapy==2.0.3", "regex");
      return (topic) => ({ program, args: [join(folder, "python", `${topic.replaceAll("-", "_")}.py`)] });
    },
  },
  "@kestra-io/kestra-sdk 0.24.1": {
    needs: [],
    prepare: async () => {
      const sdk = await installNpm("@kestra-io/kestra-sdk@0.24.1");
      return (topic) => ({
        program: process.execPath,
        args: [join(folder, "javascript", `${topic}.mjs`)],
        env: { KESTRA_SDK_FOLDER: sdk },
      });
    },
  },
};

for (const [name, { needs, prepare }] of Object.entries(clients)) {
  describe(`Kestra's client ${name}, unmodified, with a token of Tokenry`, () => {
    let server;
    let toCommand;
    before(async function () {
      const reason = findSkipReason(needs);
      if (reason) {
        console.log(`SKIP: ${name}: ${reason}`);
        this.skip();
      }
      await build({ only: ["spec", "mongoose-sqlite", "api"] });
      [toCommand, server] = await Promise.all([prepare(), startServer()]);
    });
    after(() => server?.stop());

    for (const topic of topics) {
      it(`does with ${topic.replace("-", " ")} what its readers do`, async () => {
        const { program, args, env } = toCommand(topic);
        const environment = { ...process.env, ...env, TOKENRY_URL: server.url, TOKENRY_API_TOKEN: server.token };
        await runProgram(program, args, { env: environment, timeout: 60_000 });
      });
    }
  });
}
