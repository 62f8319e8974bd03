# The .deb holds programs that start and book, names what they need, and has an icon and a desktop entry.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
(cd "$scratch" && "$CPACK" --config "$BUILD/CPackConfig.cmake" -G DEB -B "$scratch" >cpack.log) || { cat "$scratch/cpack.log"; exit 1; }
deb=$(ls "$scratch"/*.deb)
depends=$(dpkg-deb -f "$deb" Depends)
for needed in libqt6core6 libqt6widgets6 libqt6sql6-sqlite libc6 fonts-noto-cjk; do
    [[ $depends == *"$needed"* ]] || { echo "Depends misses $needed: $depends"; exit 1; }
done
dpkg-deb -x "$deb" "$scratch/root"
test -s "$scratch/root/usr/share/icons/hicolor/scalable/apps/frontdesk.svg"
grep -q '^Exec=frontdesk$' "$scratch/root/usr/share/applications/frontdesk.desktop"
booked=$("$scratch/root/usr/bin/frontdesk" --book-demo "$scratch/booked.png")
[[ $booked =~ booked\ [0-9a-f-]{36} ]] || { echo "$booked"; exit 1; }
test -s "$scratch/booked.png"
"$scratch/root/usr/bin/frontdeskctl" --store "$scratch/clinic.frontdesk" demo --date 2026-11-24
"$scratch/root/usr/bin/frontdeskctl" --store "$scratch/clinic.frontdesk" check
