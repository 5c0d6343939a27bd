import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipWithoutProviderPackage } from "../../helpers/provider-package.ts";

const path = "/v1/providers/tokenry/tokenry/versions";

describe("GET /v1/providers/{namespace}/{type}/versions", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path });

  describe("200", () => {
    before(function () {
      return skipWithoutProviderPackage(this);
    });

    it("gives one version that every platform of a script can run", async () => {
      const { versions } = (await api.call("GET", path, { auth: null })).json<Schemas["ProviderVersions"]>();
      expect(versions).to.have.lengthOf(1);
      expect(versions[0]?.protocols).to.deep.equal(["6.0"]);
      expect(versions[0]?.platforms).to.deep.include({ os: "linux", arch: "amd64" });
      expect(versions[0]?.platforms).to.deep.include({ os: "darwin", arch: "arm64" });
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
  });

  describe("404", () => {
    for (const name of ["hashicorp/aws", "tokenry/other", "other/tokenry", "Tokenry/tokenry", "a%2Fb/tokenry"]) {
      it(`has no provider ${name}`, async () => {
        expectProblem(await api.call("GET", `/v1/providers/${name}/versions`, { auth: null }), "not-found");
      });
    }
  });
});
