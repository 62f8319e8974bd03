#!/bin/bash
# Runs many seeds of the simulation (200,000 unless said otherwise), split over the cores.
# Usage: many_seeds.sh BUILD_FOLDER [SEEDS]
set -eu
program=$1/tests/test_outbox_simulation
seeds=${2:-200000}
batch=5000 # QtTest ends a test function after five minutes, whatever it was doing

some() {
    local log
    if log=$(FRONTDESK_SEED=$1 FRONTDESK_SEEDS=$2 "$program" everySeedKeepsEveryPromise 2>&1); then
        return 0
    fi
    # A program that died says no seed itself.
    grep -o 'seed [0-9]*: .*' <<<"$log" || printf 'seeds %d to %d:\n%s\n' "$1" $(($1 + $2 - 1)) "$log"
    return 1
}
export -f some
export program

for ((first = 0; first < seeds; first += batch)); do
    echo $first $((seeds - first < batch ? seeds - first : batch))
done | xargs -P "$(getconf _NPROCESSORS_ONLN)" -L 1 bash -c 'some "$@"' some || {
    echo "a promise was broken"
    exit 1
}
echo "$seeds seeds: every promise kept"
