# Every sentence of the sources stands in both .ts files, and the Korean file has no unfinished one.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp translations/frontdesk_ko.ts translations/frontdesk_en.ts "$scratch"
"$LUPDATE" -silent -locations none -no-obsolete ui app -I . -ts "$scratch/frontdesk_ko.ts" "$scratch/frontdesk_en.ts"
if grep -n -B3 'type="unfinished"' "$scratch/frontdesk_ko.ts"; then
    echo "These sentences have no Korean yet."
    exit 1
fi
sources() { grep -c '<source>' "$1"; }
for language in ko en; do
    if [ "$(sources translations/frontdesk_$language.ts)" != "$(sources "$scratch/frontdesk_$language.ts")" ]; then
        echo "frontdesk_$language.ts does not hold the sentences that the sources do: build update_translations."
        exit 1
    fi
done
[ "$(sources translations/frontdesk_ko.ts)" -gt 100 ]
