# Every source file is as clang-format 14 writes it.
set -euo pipefail
git ls-files '*.h' '*.cpp' | xargs clang-format-14 --dry-run --Werror
