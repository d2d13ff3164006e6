#!/bin/sh
# /usr/local/sbin/aduan-copy: encrypts each backup that was not copied yet, and brings it to another machine. Its name is noted once the copy
# has arrived: what a lost line stopped goes the next night. COPY_TO is a target of rsync; this machine holds the public key alone, so
# whoever takes it over reads no copy.
set -eu
: "${COPY_TO:?is not set: a target of rsync, such as aduan-copy@cadangan.contoh.go.id:}"
backups=${BACKUPS:-/var/backups/aduan}
key=${COPY_KEY:-/etc/aduan/copy-key.pub}
copied=$backups/copied

touch "$copied"
for backup in "$backups"/*.aduan; do
  name=$(basename "$backup")
  if [ ! -e "$backup" ] || grep -qxF "$name" "$copied"; then continue; fi
  encrypted=$backups/$name.age
  rm -f "$encrypted"
  age --encrypt --recipients-file "$key" --output "$encrypted" "$backup"
  rsync --timeout=300 "$encrypted" "$COPY_TO"
  rm "$encrypted"
  echo "$name" >> "$copied"
  echo "Copied $name"
done
# Read at /metrics: an alarm tells where none of this has gone well for two days.
touch "${DATA_DIR:-/var/lib/aduan}/last-copy"
