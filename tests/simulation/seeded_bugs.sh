#!/bin/bash
# Puts one known bug after the other into the state machine and demands that the simulation notices each.
# Usage: seeded_bugs.sh SOURCE_FOLDER BUILD_FOLDER
set -eu
source_folder=$1 build_folder=$2
here=$source_folder/tests/simulation
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
seeds=${FRONTDESK_SEEDS:-3000}

# How ninja compiles one file of the model, and how it links the simulation.
ninja -C "$build_folder" -t commands test_outbox_simulation >"$work/commands"
link=$(grep -- '-o tests/test_outbox_simulation' "$work/commands" | tail -1)

try() {
    local script=$1 name file changed object compile unit united
    name=$(basename "$script" .sed)
    file=$(sed -n 's/^# in: //p' "$script")
    mkdir -p "$work/$name"
    changed=$work/$name/$(basename "$file")
    sed -f "$script" "$source_folder/$file" >"$changed"
    if cmp -s "$changed" "$source_folder/$file"; then
        echo "$name: the change no longer applies to $file"
        return 1
    fi
    object=$work/$name/changed.o
    # Where a folder is compiled as one, it is so with the changed file, too.
    unit=$source_folder/$file
    united=$(grep -ls -- "\"$unit\"" "$build_folder"/model/CMakeFiles/model.dir/Unity/*.cxx || true)
    if [ -n "$united" ]; then
        sed "s|$unit|$changed|" "$united" >"$work/$name/united.cpp"
        unit=$united
        changed=$work/$name/united.cpp
    fi
    compile=$(grep -- "-c $unit" "$work/commands" | tail -1)
    compile=${compile%% -MD*}
    (cd "$build_folder" && eval "$compile -o $object -c $changed") || return 1
    # Before the library, so that its own object is never asked for.
    (cd "$build_folder" && eval "${link/-o tests\/test_outbox_simulation/$object -o $work/$name/simulation}") || return 1
    if FRONTDESK_SEEDS=$seeds "$work/$name/simulation" everySeedKeepsEveryPromise >"$work/$name/log" 2>&1; then
        echo "$name: NOT caught by $seeds seeds"
        return 1
    fi
    echo "caught: $name ($(grep -o 'seed [0-9]*: [^(]*([^)]*)' "$work/$name/log" | head -1))"
}
export -f try
export source_folder build_folder work link seeds

failed=0
printf '%s\n' "$here"/seeded_bugs/*.sed | xargs -P 2 -I{} bash -c 'try {}' || failed=1
exit $failed
