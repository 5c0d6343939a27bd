import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipWithoutProviderPackage } from "../../helpers/provider-package.ts";

const base = "/v1/providers/tokenry/tokenry";

describe("GET /v1/providers/{namespace}/{type}/{version}/download/{os}/{arch}", () => {
  let api: Harness;
  let version = "0.0.0";
  before(async () => {
    api = await startHarness();
    const answer = await api.call("GET", `${base}/versions`, { auth: null });
    if (answer.status === 200) version = answer.json<Schemas["ProviderVersions"]>().versions[0]?.version ?? version;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${base}/${version}/download/linux/amd64` });

  describe("200", () => {
    before(function () {
      return skipWithoutProviderPackage(this);
    });

    it("gives addresses that lead to the files, and the key that signed them", async () => {
      const path = `${base}/${version}/download/linux/amd64`;
      const download = (await api.call("GET", path, { auth: null })).json<Schemas["ProviderDownload"]>();
      expect(download).to.include({ os: "linux", arch: "amd64" });
      expect(download.signing_keys.gpg_public_keys[0]?.ascii_armor).to.match(/^-----BEGIN PGP PUBLIC KEY BLOCK-----/);
      for (const url of [download.download_url, download.shasums_url, download.shasums_signature_url]) {
        const { pathname } = new URL(url, api.url + path);
        expect((await api.call("GET", pathname, { auth: null })).status, pathname).to.equal(200);
      }
    });

    it("keeps its signing key over a restart", async () => {
      const keyOf = async () =>
        (await api.call("GET", target().path, { auth: null })).json<Schemas["ProviderDownload"]>().signing_keys;
      const before = await keyOf();
      await api.restart();
      expect(await keyOf()).to.deep.equal(before);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
  });

  describe("404", () => {
    for (const rest of [
      "9.9.9/download/linux/amd64",
      "VERSION/download/windows/amd64",
      "VERSION/download/linux/x%2Fy",
    ]) {
      it(`has no ${rest}`, async () => {
        const path = `${base}/${rest.replace("VERSION", version)}`;
        expectProblem(await api.call("GET", path, { auth: null }), "not-found");
      });
    }
  });
});
