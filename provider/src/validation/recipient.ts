/** The server's rule for `recipient`, but for the checksum. Does not repeat the value: it may be the identity. */
export function validateRecipient(recipient: string): string | undefined {
  if (/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) return undefined;
  return "must be an age public key (X25519): age1 and 58 characters, as age-keygen prints it after `public key:`";
}
