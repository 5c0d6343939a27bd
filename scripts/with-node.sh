#!/usr/bin/env bash
# with-node.sh VERSION SCRIPT [ARG ...]: runs a script with another major version of Node, from its npm package.
set -euo pipefail
version=$1
shift
folder=$(mktemp -d)
# Tests run it as another user, too.
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
platform=$(node -p 'process.platform + "-" + process.arch')
npm install --silent --no-save --prefix "$folder" "node-$platform@$version"
export PATH="$folder/node_modules/node-$platform/bin:$PATH"
node --version
node "$@"
