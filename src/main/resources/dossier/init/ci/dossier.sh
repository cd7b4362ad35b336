#!/bin/sh
# Runs the release of Dossier that is named here. It is fetched first, and held against its sum, so
# that nobody can put another program in its place.
#
#   sh ci/dossier.sh check
#
# Needs Java 17 or newer with its jar command, and curl. If PROTECTED_NAMES is set, as a secret of
# the host, its lines are the list of names that must not be published.
set -eu

# The https address of the release's zip, and its sum, which 'sha256sum' prints.
ZIP=
SHA256=

if [ -z "$ZIP" ] || [ -z "$SHA256" ]; then
  echo "ci/dossier.sh: ZIP and SHA256 have to name the release of Dossier that is to be used" >&2
  exit 2
fi

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
zip=$tools/dossier.zip
curl --fail --silent --show-error --location --proto '=https,file' --proto-redir '=https' \
  --output "$zip" "$ZIP"
echo "$SHA256  $zip" | sha256sum --check --status || {
  echo "ci/dossier.sh: what lies at ZIP has another sum than SHA256" >&2
  exit 3
}
(cd "$tools" && jar xf "$zip")

if [ -n "${PROTECTED_NAMES:-}" ]; then
  DOSSIER_PROTECTED=$tools/names.txt
  (umask 077 && printf '%s\n' "$PROTECTED_NAMES" >"$DOSSIER_PROTECTED")
  export DOSSIER_PROTECTED
  unset PROTECTED_NAMES
fi
export DOSSIER_NO_CACHE=1
sh "$tools"/dossier-*/bin/dossier "$@"
