# Runs a PostgreSQL of its own in a folder: postgres_server.sh make DIR | run DIR PORT FSYNC | stop DIR
# PostgreSQL refuses to run as root, so root hands it to the user of Debian's package; it ends with whoever started it.
set -euo pipefail
what=$1 folder=$2
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$bin/initdb" ] || bin=$(pg_config --bindir)
user=()
if [ "$(id -u)" = 0 ]; then
    name=$(id -un postgres 2>/dev/null || echo nobody)
    user=(--reuid="$name" --regid="$(id -gn "$name")" --clear-groups)
fi
case $what in
make)
    mkdir -p "$folder"
    [ ${#user[@]} = 0 ] || chown -R "$name" "$(dirname "$folder")"
    exec setpriv "${user[@]}" "$bin/initdb" --pgdata="$folder" --username=test_admin --auth=trust \
        --encoding=UTF8 --no-locale --no-sync >/dev/null
    ;;
run)
    exec setpriv "${user[@]}" --pdeathsig KILL "$bin/postgres" -D "$folder" -p "$3" \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync="$4" -c max_connections=200
    ;;
stop)
    exec setpriv "${user[@]}" "$bin/pg_ctl" stop --pgdata="$folder" --mode=immediate --silent
    ;;
esac
