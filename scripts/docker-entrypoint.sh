#!/bin/sh
# Makes the key of the token digests at the first start, unless TOKENRY_SECRET_KEYS brings one, and keeps it in /data.
set -eu
if [ -z "${TOKENRY_SECRET_KEYS:-}" ]; then
  if [ ! -s /data/secret-keys ]; then
    umask 077
    node -e 'console.log(require("node:crypto").randomBytes(32).toString("base64"))' > /data/secret-keys.new
    mv /data/secret-keys.new /data/secret-keys
  fi
  TOKENRY_SECRET_KEYS=$(cat /data/secret-keys)
  export TOKENRY_SECRET_KEYS
fi
exec node /tokenry/api/dist/index.js "$@"
