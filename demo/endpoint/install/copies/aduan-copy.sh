#!/bin/sh
# /usr/local/sbin/aduan-copy: encrypts each backup that was not copied yet, and brings it to another machine. Its name,
# size and time are noted once the copy has arrived: what a lost line stopped goes the next night, and so does one that
# was written again under its name, as before an upgrade that was tried twice. COPY_TO is a target of rsync; this
# machine holds the public key alone, so whoever takes it over reads no copy.
set -eu
: "${COPY_TO:?is not set: a target of rsync, such as aduan-copy@cadangan.contoh.go.id:}"
backups=${BACKUPS:-/var/backups/aduan}
key=${COPY_KEY:-/etc/aduan/copy-key.pub}
copied=$backups/copied
renamed=$backups/.renamed
# Read at /metrics: the date of the newest backup that has arrived there. What never worked is old from the first
# night on.
mark=${DATA_DIR:-/var/lib/aduan}/last-copy

# send FILE NAME: rsync brings a file by the name that it has here.
send() {
  if [ "$(basename "$1")" = "$2" ]; then
    rsync --timeout=300 "$1" "$COPY_TO"
  else
    rm -rf "$renamed"
    mkdir "$renamed"
    ln "$1" "$renamed/$2"
    rsync --timeout=300 "$renamed/$2" "$COPY_TO"
    rm -r "$renamed"
  fi
}

[ -e "$mark" ] || touch -d '3 days ago' "$mark"
touch "$copied"
newest=
for backup in "$backups"/*.aduan; do
  name=$(basename "$backup")
  [ -e "$backup" ] || { echo "There is no backup in $backups" >&2; exit 1; }
  if [ -z "$newest" ] || [ "$backup" -nt "$newest" ]; then newest=$backup; fi
  tab=$(printf '\t')
  noted=$name$tab$(stat -c '%s %Y' "$backup")
  if grep -qxF -e "$noted" "$copied"; then continue; fi
  # A name alone is from an earlier release: what was written after the newest of its copies is another backup.
  if [ ! "$backup" -nt "$mark" ] && grep -qxF -e "$name" "$copied"; then continue; fi
  # The other machine writes over nothing that has arrived there.
  to=$name
  if grep -qxF -e "$name" "$copied" || grep -qF -e "$name$tab" "$copied"; then
    to=${name%.aduan}-$(date -r "$backup" +%Y%m%dT%H%M%S).aduan
  fi
  # With BACKUP_AGE_RECIPIENT it is encrypted already.
  if head -c 21 "$backup" | grep -q '^age-encryption.org/v1'; then
    send "$backup" "$to"
  else
    encrypted=$backups/$to.age
    rm -f "$encrypted"
    age --encrypt --recipients-file "$key" --output "$encrypted" "$backup"
    send "$encrypted" "$to.age"
    rm "$encrypted"
  fi
  [ ! -e "$backup.manifest" ] || send "$backup.manifest" "$to.manifest"
  echo "$noted" >> "$copied"
  echo "Copied $to"
done
touch -r "$newest" "$mark"
