import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { bits, der, integer, objectId, octets, sequence, setOf, utcTime, utf8 } from "./der.ts";

const DAY_MS = 86_400_000;
const LIFETIME_DAYS = 365;
const CLOCK_SKEW_MS = 60_000;

export interface Certificate {
  der: Buffer;
  certPem: string;
  keyPem: string;
}

/**
 * A new P-256 key and certificate (RFC 5280) for `localhost`, the name that Terraform checks. Made at each start, in
 * about 4 ms; libraries that do it take 100 ms and more.
 */
export function createSelfSignedCertificate(now = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(objectId("1.2.840.10045.4.3.2"));
  const name = sequence(setOf(sequence(objectId("2.5.4.3"), utf8("localhost"))));
  const content = sequence(
    der(0xa0, integer(2)), // version 3
    integer(0x40, ...randomBytes(15)),
    ecdsaWithSha256,
    name,
    sequence(utcTime(new Date(now - CLOCK_SKEW_MS)), utcTime(new Date(now + LIFETIME_DAYS * DAY_MS))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(subjectAltName("localhost"))),
  );
  const certificate = sequence(content, ecdsaWithSha256, bits(sign("sha256", content, privateKey)));
  return {
    der: certificate,
    certPem: toPem(certificate),
    keyPem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function subjectAltName(dnsName: string): Buffer {
  return sequence(objectId("2.5.29.17"), octets(sequence(der(0x82, Buffer.from(dnsName)))));
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
