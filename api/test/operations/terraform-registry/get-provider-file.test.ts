import { createHash } from "node:crypto";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipWithoutProviderPackage } from "../../helpers/provider-package.ts";

const base = "/v1/providers/tokenry/tokenry";

describe("GET /v1/providers/{namespace}/{type}/{version}/files/{file}", () => {
  let api: Harness;
  let version = "0.0.0";
  before(async () => {
    api = await startHarness();
    const answer = await api.call("GET", `${base}/versions`, { auth: null });
    if (answer.status === 200) version = answer.json<Schemas["ProviderVersions"]>().versions[0]?.version ?? version;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: `${base}/${version}/files/SHA256SUMS` });
  const fileOf = (name: string) => api.call("GET", `${base}/${version}/files/${name}`, { auth: null });

  describe("200", () => {
    before(function () {
      return skipWithoutProviderPackage(this);
    });

    it("gives a package whose checksum stands in SHA256SUMS", async () => {
      const name = `terraform-provider-tokenry_${version}_linux_amd64.zip`;
      const zip = await fileOf(name);
      expect(zip.headers["content-type"]).to.equal("application/zip");
      const sums = await fileOf("SHA256SUMS");
      expect(sums.headers["content-type"]).to.equal("text/plain");
      expect(sums.text).to.contain(`${createHash("sha256").update(zip.bytes).digest("hex")}  ${name}\n`);
    });

    it("gives the signature of the checksums as bytes", async () => {
      const signature = await fileOf("SHA256SUMS.sig");
      expect(signature.headers["content-type"]).to.equal("application/octet-stream");
      expect(signature.bytes.length).to.be.greaterThan(64);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
  });

  describe("404", () => {
    for (const name of ["nothing", "..%2F..%2Fpackage.json", "SHA256SUMS%00", "constructor", "sha256sums"]) {
      it(`has no file ${name}`, async () => {
        expectProblem(await fileOf(name), "not-found");
      });
    }

    it("has no files of another version", async () => {
      expectProblem(await api.call("GET", `${base}/9.9.9/files/SHA256SUMS`, { auth: null }), "not-found");
    });
  });
});
