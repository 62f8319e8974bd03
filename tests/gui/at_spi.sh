#!/usr/bin/env bash
# Runs the program that is given on a session bus and a virtual screen of their own; both end with it.
set -euo pipefail
export XDG_RUNTIME_DIR
XDG_RUNTIME_DIR=$(mktemp -d)
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
unset DISPLAY WAYLAND_DISPLAY
xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" dbus-run-session -- "$@"
