#!/usr/bin/env bash
# Audits a site in CI, as the variables GLASSJAR_* say: URL is needed; REGISTER, PROFILE, FAIL_ON,
# PAGES, BASELINE, COMPARE, SIGN_IN and OUTPUT are not. Ends with the exit code of the audit.
set -euo pipefail

: "${GLASSJAR_URL:?Set GLASSJAR_URL to the address of the site.}"
home="${GLASSJAR_HOME:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}"
output="${GLASSJAR_OUTPUT:-glassjar-report}"

arguments=(
  audit "$GLASSJAR_URL"
  --profile "${GLASSJAR_PROFILE:-eu}"
  --fail-on "${GLASSJAR_FAIL_ON:-major}"
  --pages "${GLASSJAR_PAGES:-8}"
  --format html,json,sarif,junit,markdown,csv
  --output "$output"
)
given() { [ -z "$2" ] || arguments+=("$1" "$2"); }
given --register "${GLASSJAR_REGISTER:-}"
given --baseline "${GLASSJAR_BASELINE:-}"
given --sign-in "${GLASSJAR_SIGN_IN:-}"
# The first run of a branch has nothing to be compared with.
[ ! -f "${GLASSJAR_COMPARE:-}" ] || arguments+=(--compare "$GLASSJAR_COMPARE")

# A report of an earlier run must not pass for one of this.
rm -f "$output"/audit.{html,json,sarif,junit.xml,md,csv}
code=0
node "$home/packages/server/bin/glassjar.js" "${arguments[@]}" || code=$?

if [ -f "$output/audit.md" ]; then
  [ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$output/audit.md" >>"$GITHUB_STEP_SUMMARY"
  [ -z "${GITHUB_OUTPUT:-}" ] || echo "report=$output" >>"$GITHUB_OUTPUT"
fi
[ -z "${GITHUB_OUTPUT:-}" ] || echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
