#!/bin/sh
# /usr/local/sbin/aduan: a command of the program, as the service's account and with its settings: aduan check
exec systemd-run --quiet --pipe --wait --collect --uid=aduan --gid=aduan \
  --property=EnvironmentFile=/etc/aduan/aduan.env --property=UMask=0077 --working-directory=/opt/aduan \
  /usr/bin/node /opt/aduan/demo/endpoint/program/aduan.mjs "$@"
