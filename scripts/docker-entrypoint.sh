#!/bin/sh
# Where the settings bring no keys of the token digests, keeps them in a file of the volume: also with MONGODB_URI, where the
# server makes none. The server follows that file, so `keys rotate` and `keys remove` in a container on the same volume change it.
set -eu
umask 077
dist=$(dirname "$(realpath "$0")")/../api/dist
if [ -z "${TOKENRY_SECRET_KEYS:-}${TOKENRY_SECRET_KEYS_FILE:-}" ]; then
  export TOKENRY_SECRET_KEYS_FILE="${TOKENRY_DATA_DIR:-/data}/secret-keys"
  [ -e "$TOKENRY_SECRET_KEYS_FILE" ] || node --input-type=module \
    -e 'const { makeSecretKeysFile } = await import(process.argv[1]); await makeSecretKeysFile(process.argv[2]);' \
    "$dist/keys/secret-keys-file.js" "$TOKENRY_SECRET_KEYS_FILE"
fi
exec node "$dist/index.js" "$@"
