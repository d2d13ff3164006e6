#!/bin/sh
# /usr/local/sbin/aduan-copy: encrypts each backup that was not copied yet, and brings it to another machine. Its name
# is noted once the copy has arrived: what a lost line stopped goes the next night. COPY_TO is a target of rsync; this
# machine holds the public key alone, so whoever takes it over reads no copy.
set -eu
: "${COPY_TO:?is not set: a target of rsync, such as aduan-copy@cadangan.contoh.go.id:}"
backups=${BACKUPS:-/var/backups/aduan}
key=${COPY_KEY:-/etc/aduan/copy-key.pub}
copied=$backups/copied
# Read at /metrics: the date of the newest backup that has arrived there. What never worked is old from the first
# night on.
mark=${DATA_DIR:-/var/lib/aduan}/last-copy

[ -e "$mark" ] || touch -d '3 days ago' "$mark"
touch "$copied"
newest=
for backup in "$backups"/*.aduan; do
  name=$(basename "$backup")
  [ -e "$backup" ] || { echo "There is no backup in $backups" >&2; exit 1; }
  if [ -z "$newest" ] || [ "$backup" -nt "$newest" ]; then newest=$backup; fi
  if grep -qxF "$name" "$copied"; then continue; fi
  # With BACKUP_AGE_RECIPIENT it is encrypted already.
  if head -c 21 "$backup" | grep -q '^age-encryption.org/v1'; then
    rsync --timeout=300 "$backup" "$COPY_TO"
  else
    encrypted=$backups/$name.age
    rm -f "$encrypted"
    age --encrypt --recipients-file "$key" --output "$encrypted" "$backup"
    rsync --timeout=300 "$encrypted" "$COPY_TO"
    rm "$encrypted"
  fi
  [ ! -e "$backup.manifest" ] || rsync --timeout=300 "$backup.manifest" "$COPY_TO"
  echo "$name" >> "$copied"
  echo "Copied $name"
done
touch -r "$newest" "$mark"
