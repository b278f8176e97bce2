#!/bin/sh
# Serves a wiki of its own from Debian's mediawiki: serve.sh FOLDER PORT
set -eu
folder=$1
port=$2
program=/usr/share/mediawiki
here=$(cd "$(dirname "$0")" && pwd)

if [ ! -e "$folder/LocalSettings.php" ]; then
  mkdir -p "$folder"
  # The installer looks for settings where Debian's would lie, and finds none.
  MW_CONFIG_FILE="$folder/none.php" php "$program/maintenance/install.php" --confpath "$folder" \
    --dbtype sqlite --dbpath "$folder" --dbname wiki --server "http://127.0.0.1:$port" \
    --scriptpath "" --pass "$WIKI_PASSWORD" "Town wiki" clerk
fi

export MW_CONFIG_FILE="$folder/LocalSettings.php"
cd "$program"
exec php -d display_errors=0 -S "127.0.0.1:$port" -t "$program" "$here/route.php"
