#!/bin/sh
# Serves a wiki of its own from Debian's dokuwiki: serve.sh FOLDER PORT
set -eu
folder=$1
port=$2
program=/usr/share/dokuwiki
here=$(cd "$(dirname "$0")" && pwd)

if [ ! -e "$folder/conf" ]; then
  mkdir -p "$folder/conf" "$folder/data"
  for name in attic cache index locks log media media_attic media_meta meta pages tmp; do
    mkdir -p "$folder/data/$name"
  done
  for file in acronyms.conf entities.conf interwiki.conf license.php mediameta.php mime.conf \
    plugins.php plugins.required.php scheme.conf smileys.conf wordblock.conf dokuwiki.php \
    manifest.json; do
    [ ! -e "/etc/dokuwiki/$file" ] || cp "/etc/dokuwiki/$file" "$folder/conf/"
  done
  hash=$(php -r 'echo password_hash(getenv("WIKI_PASSWORD"), PASSWORD_BCRYPT);')
  printf '%s\n' "clerk:$hash:The Clerk:clerk@town.test:admin,user" >"$folder/conf/users.auth.php"
  printf '*\t@ALL\t1\n*\t@user\t16\n' >"$folder/conf/acl.auth.php"
  cat >"$folder/conf/local.php" <<PHP
<?php
\$conf['title'] = 'Town wiki';
\$conf['useacl'] = 1;
\$conf['superuser'] = '@admin';
\$conf['authtype'] = 'authplain';
\$conf['savedir'] = '$folder/data';
\$conf['updatecheck'] = 0;
\$conf['disableactions'] = 'register,resendpwd';
\$conf['securecookie'] = 0;
PHP
fi

export WIKI_CONF="$folder/conf"
cd "$program"
exec php -d auto_prepend_file="$here/settings.php" -d display_errors=0 -S "127.0.0.1:$port" -t "$program"
