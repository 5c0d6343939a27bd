import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";

/**
 * The part of OpenPGP (RFC 4880, version 4, with Ed25519 of draft-koch-eddsa-for-openpgp) that Terraform's registry
 * protocol needs: an armored public key and detached signatures. Written here because the key must come from a seed, so
 * that every node has the same one without storing it; the OpenPGP libraries only make random keys.
 */
export interface SigningKey {
  /** The last 8 bytes of the fingerprint, upper case hexadecimal. */
  readonly id: string;
  /** The public key in ASCII armor. */
  readonly armored: string;
  /** A detached binary signature. */
  sign(data: Buffer): Buffer;
}

const ed25519Oid = Buffer.from([0x09, 0x2b, 0x06, 0x01, 0x04, 0x01, 0xda, 0x47, 0x0f, 0x01]);
const ed25519Pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");
const tags = { signature: 2, publicKey: 6, userId: 13 };
const signatureTypes = { binary: 0x00, positiveCertification: 0x13 };
const algorithms = { eddsa: 22, sha256: 8 };
const subpackets = { created: 2, issuer: 16, keyFlags: 27, issuerFingerprint: 33 };

/** `seed`: 32 bytes; `createdAt`: seconds since 1970, a part of the fingerprint. The same input gives the same key. */
export function createSigningKey(seed: Buffer, userId: string, createdAt: number): SigningKey {
  const privateKey = createPrivateKey({
    key: Buffer.concat([ed25519Pkcs8Prefix, seed]),
    format: "der",
    type: "pkcs8",
  });
  const point = createPublicKey(privateKey).export({ type: "spki", format: "der" }).subarray(-32);
  const publicKey = Buffer.concat([
    Buffer.from([4]),
    uint32(createdAt),
    Buffer.from([algorithms.eddsa]),
    ed25519Oid,
    mpi(Buffer.concat([Buffer.from([0x40]), point])),
  ]);
  const hashedPublicKey = Buffer.concat([Buffer.from([0x99]), uint16(publicKey.length), publicKey]);
  const fingerprint = createHash("sha1").update(hashedPublicKey).digest();
  const keyId = fingerprint.subarray(-8);

  const signature = (type: number, data: Buffer, extra: Buffer[] = []): Buffer => {
    const hashed = Buffer.concat([
      subpacket(subpackets.created, uint32(createdAt)),
      subpacket(subpackets.issuerFingerprint, Buffer.concat([Buffer.from([4]), fingerprint])),
      ...extra,
    ]);
    const head = Buffer.concat([
      Buffer.from([4, type, algorithms.eddsa, algorithms.sha256]),
      uint16(hashed.length),
      hashed,
    ]);
    const trailer = Buffer.concat([Buffer.from([4, 0xff]), uint32(head.length)]);
    const digest = createHash("sha256").update(data).update(head).update(trailer).digest();
    const value = sign(null, digest, privateKey);
    const unhashed = subpacket(subpackets.issuer, keyId);
    return packet(
      tags.signature,
      Buffer.concat([
        head,
        uint16(unhashed.length),
        unhashed,
        digest.subarray(0, 2),
        mpi(value.subarray(0, 32)),
        mpi(value.subarray(32)),
      ]),
    );
  };

  const name = Buffer.from(userId);
  const certified = Buffer.concat([hashedPublicKey, Buffer.from([0xb4]), uint32(name.length), name]);
  const maySign = subpacket(subpackets.keyFlags, Buffer.from([0x03]));
  return {
    id: keyId.toString("hex").toUpperCase(),
    armored: armor(
      Buffer.concat([
        packet(tags.publicKey, publicKey),
        packet(tags.userId, name),
        signature(signatureTypes.positiveCertification, certified, [maySign]),
      ]),
    ),
    sign: (data) => signature(signatureTypes.binary, data),
  };
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Multiprecision integer (RFC 4880, 3.2): its length in bits, then its bytes without leading zeros. */
function mpi(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const value = start < 0 ? Buffer.alloc(1) : bytes.subarray(start);
  return Buffer.concat([uint16((value.length - 1) * 8 + (32 - Math.clz32(value[0]!))), value]);
}

/** New-format packet with a five-octet length (RFC 4880, 4.2.2.3). */
const packet = (tag: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xc0 | tag, 0xff]), uint32(body.length), body]);

const subpacket = (type: number, body: Buffer): Buffer => Buffer.concat([Buffer.from([body.length + 1, type]), body]);

/** ASCII armor with its CRC-24 (RFC 4880, 6.1). */
function armor(bytes: Buffer): string {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  const checksum = Buffer.from([(crc >> 16) & 255, (crc >> 8) & 255, crc & 255]).toString("base64");
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${lines.join("\n")}\n=${checksum}\n-----END PGP PUBLIC KEY BLOCK-----\n`;
}
