# Installs the Debian packages that Frontdesk is built from, when one is missing. Sourced by ./run and ./check.
# shellcheck shell=bash

BUILD_PACKAGES=(g++ cmake ninja-build ccache qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6svg6-dev libqt6sql6-sqlite libqt6sql6-psql qtkeychain-qt6-dev qt6-translations-l10n libgl-dev fonts-noto-cjk)
TEST_PACKAGES=(libvalijson-dev libbenchmark-dev clang-format dpkg-dev file openssl
    xvfb xauth dbus-daemon at-spi2-core postgresql)

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Debian's package would begin a database server of its own; the tests begin theirs, each for itself.
want_no_cluster() {
    as_root mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] ||
        echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
}

install_packages() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "These Debian packages are needed, and there is no apt-get here: ${missing[*]}" >&2
        return 1
    fi
    echo "Installing: ${missing[*]}"
    [[ " ${missing[*]} " != *" postgresql "* ]] || want_no_cluster
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o Dpkg::Options::=--force-confold "${missing[@]}" >/dev/null
}

build_frontdesk() {
    echo "Building into build/ …"
    cmake --preset release -G Ninja "$@" >build-configure.log 2>&1 || { cat build-configure.log; return 1; }
    rm -f build-configure.log
    cmake --build --preset release
}
