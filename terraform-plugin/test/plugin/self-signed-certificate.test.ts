import { createPrivateKey, X509Certificate } from "node:crypto";
import { expect } from "chai";
import { createSelfSignedCertificate } from "../../src/plugin/self-signed-certificate.ts";

describe("createSelfSignedCertificate", () => {
  it("is signed by its own key, for localhost, valid now", () => {
    const { certPem, keyPem, der } = createSelfSignedCertificate();
    const certificate = new X509Certificate(certPem);
    expect(certificate.verify(certificate.publicKey)).to.equal(true);
    expect(certificate.checkPrivateKey(createPrivateKey(keyPem))).to.equal(true);
    expect(certificate.checkHost("localhost")).to.equal("localhost");
    expect(certificate.raw).to.deep.equal(der);
    expect(Date.parse(certificate.validFrom)).to.be.lessThan(Date.now());
    expect(Date.parse(certificate.validTo)).to.be.greaterThan(Date.now());
  });
});
