#!/bin/bash
# Runs many seeds of the simulation (200,000 unless said otherwise), split over the cores.
# Usage: many_seeds.sh BUILD_FOLDER [SEEDS]
set -eu
program=$1/tests/test_outbox_simulation
seeds=${2:-200000}
cores=$(getconf _NPROCESSORS_ONLN)
each=$(((seeds + cores - 1) / cores))
workers=()
for ((core = 0; core < cores; ++core)); do
    FRONTDESK_SEED=$((core * each)) FRONTDESK_SEEDS=$each "$program" everySeedKeepsEveryPromise &
    workers+=($!)
done
failed=0
for worker in "${workers[@]}"; do
    wait "$worker" || failed=1
done
[ $failed = 0 ] && echo "$((each * cores)) seeds: every promise kept"
exit $failed
