#!/usr/bin/env bash
# All benchmarks as one table, but for benchmarks/plugins.sh, which needs no floor; docs/performance.md says what each line means.
# Usage: benchmarks/run.sh [short]
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = short ]; then
  rounds=1 seconds=4 starts=7 organizations=300 observations=100000 facts="10000 100000"
else
  rounds=3 seconds=8 starts=25 organizations=10000 observations=1000000 facts="10000 100000 1000000"
fi
[ -f benchmarks/target/floor/dev/assay/engine/rules/RuleBase.class ] && [ -d benchmarks/target/lib ] \
  || mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true package

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
packs=cli/target/assay/packs
floor=benchmarks/target/floor
product="benchmarks/target/classes:benchmarks/target/lib/*:cli/target/assay/lib/*"
rows=$work/rows
say() { echo "benchmarks: $*" >&2; }

say "start-up"
benchmarks/startup.sh "$starts" rows >> "$rows"

say "the stages, in turns with checks by hand"
"$java" -cp "$product" dev.assay.benchmarks.Rates "$floor" "$packs" "$rounds" "$seconds" >> "$rows"

say "reports of $observations observations"
benchmarks/reports.sh "$observations" rows >> "$rows"

say "$organizations organizations in one process"
"$java" -cp "$product" dev.assay.benchmarks.Batch make "$work/clients" "$organizations"
batch() { # CLASS-PATH THREADS
  "$java" -XX:+UseSerialGC -Xms2g -Xmx2g -Xmn1g "-Dassay.packs=$packs" -cp "$1" \
    dev.assay.benchmarks.Batch run "$work/clients" "$organizations" "$2"
}
read -r cpu clock < <(batch "$product" 1)
read -r floor_cpu floor_clock < <(batch "$floor:$product" 1)
read -r two_cpu two_clock < <(batch "$product" 2)
row() { # WHAT FIGURE OTHER UNIT OTHER-IS
  awk -v OFS='\t' -v what="$1" -v a="$2" -v b="$3" -v unit="$4" -v is="$5" \
    'BEGIN { print what, sprintf("%.0f", a), sprintf("%.0f", b), unit, sprintf("%.2f", a / b), is }' >> "$rows"
}
row "batch of $organizations: read, evaluate, write" "$cpu" "$floor_cpu" "org/CPU-s" "checks by hand"
row "batch with two threads" "$two_clock" "$clock" "org/s" "one thread, by the clock"
row "batch with two threads" "$two_cpu" "$cpu" "org/CPU-s" "one thread, by processor time"

say "one organization with ever more facts: $facts"
# shellcheck disable=SC2086
"$java" -XX:+UseSerialGC -Xmx12g "-Dassay.packs=$packs" -cp "$product" dev.assay.benchmarks.Scale $facts >> "$rows"

awk -F '\t' '
  BEGIN { form = "%-44s %10s %10s %-13s %6s  %s\n"; printf form, "", "Assay", "floor", "", "ratio", "the floor" }
  { printf form, $1, $2, $3, $4, $5, $6 }' "$rows"
echo
echo "org/CPU-s: organizations for each second of processor time; ms: the fastest of $starts starts, in turns"
"$java" -version 2>&1 | head -n 1
