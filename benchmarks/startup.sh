#!/usr/bin/env bash
# Whole-process time of the main command beside that of an empty main and of the same command with checks written by hand in place of
# the rule engine, all started with the same flags in this one run, in turns, the fastest of several each. JAVA_HOME says with which
# Java: from 25 on the archive is an ahead-of-time cache.
# Usage: benchmarks/startup.sh [RUNS [rows]]; with rows, as lines of the table of benchmarks/run.sh
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-15}
form=${2:-table}
facts=examples/riverbend-practice
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
code=0
./assay assess "$facts" --as-of 2026-11-23 --out "$out/first" >/dev/null || code=$?
case $code in 0 | 1 | 3) ;; *) echo "the main command ended with exit $code" >&2; exit 1 ;; esac
[ -f benchmarks/target/floor/dev/assay/engine/rules/RuleBase.class ] \
  || mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true package >&2

tool() { if [ -x "${java%java}$1" ]; then echo "${java%java}$1"; else echo "$(dirname "$(readlink -f "$(command -v "$java")")")/$1"; fi; }
mkdir -p "$out/empty"
printf 'public class Empty {\n  public static void main(String[] args) {}\n}\n' > "$out/Empty.java"
"$(tool javac)" -d "$out/empty" "$out/Empty.java"

# The same flags and the same kind of archive as the launcher's; a class-data archive knows jars and no folders.
flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
"$(tool jar)" --create --file "$out/floor.jar" -C benchmarks/target/floor .
dist=cli/target/assay
by_hand() { # FLAG ARGUMENTS...
  flag=$1
  shift
  # shellcheck disable=SC2086
  "$java" $flags "$flag" -Xlog:disable -cp "$out/floor.jar:$dist/lib/assay-cli.jar" "-Dassay.packs=$dist/packs" \
    dev.assay.cli.Assay assess "$facts" --as-of 2026-11-23 "$@"
}
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
if [ "$version" -ge 25 ]; then make=-XX:AOTCacheOutput use=-XX:AOTCache; else make=-XX:ArchiveClassesAtExit use=-XX:SharedArchiveFile; fi
by_hand "$make=$out/floor.archive" --out "$out/by-hand" >/dev/null 2>&1 || true
[ -f "$out/floor.archive" ] || { echo "no class-data archive could be made" >&2; exit 1; }
cmp -s "$out/first/findings.xml" "$out/by-hand/findings.xml" \
  || { echo "the checks written by hand do not give the same findings" >&2; exit 1; }

names=("java -version" "an empty Java main" "./assay --version" "assess with checks by hand" "./assay assess $facts" \
  "the same with --out" "./assay controls")
run() {
  case $1 in
    0) "$java" -version ;;
    # shellcheck disable=SC2086
    1) "$java" $flags -cp "$out/empty" Empty ;;
    2) ./assay --version ;;
    3) by_hand "$use=$out/floor.archive" || [ $? -eq 1 ] || [ $? -eq 3 ] ;;
    4) ./assay assess "$facts" --as-of 2026-11-23 || [ $? -eq 1 ] || [ $? -eq 3 ] ;;
    5) ./assay assess "$facts" --as-of 2026-11-23 --out "$out/again" || [ $? -eq 1 ] || [ $? -eq 3 ] ;;
    6) ./assay controls ;;
  esac >/dev/null 2>&1
}

best=()
for ((r = 0; r < runs; r++)); do
  for i in 0 1 2 3 4 5 6; do
    begin=$(date +%s%N)
    run "$i" || true
    took=$(($(date +%s%N) - begin))
    if [ -z "${best[$i]:-}" ] || [ "$took" -lt "${best[$i]}" ]; then best[$i]=$took; fi
  done
done

ratio() { awk "BEGIN { printf \"%.2f\", ${best[$1]} / ${best[$2]} }"; }
ms() { echo $((best[$1] / 1000000)); }
if [ "$form" = rows ]; then
  printf '%s\t%s\t%s\tms\t%s\t%s\n' \
    "start-up: assess, whole process" "$(ms 4)" "$(ms 3)" "$(ratio 4 3)" "checks by hand, same archive" \
    "start-up: assess, whole process" "$(ms 4)" "$(ms 1)" "$(ratio 4 1)" "an empty Java main" \
    "start-up: assess --out, all formats" "$(ms 5)" "$(ms 1)" "$(ratio 5 1)" "an empty Java main" \
    "start-up: controls, no rules run" "$(ms 6)" "$(ms 1)" "$(ratio 6 1)" "an empty Java main" \
    "start-up: --version, whole process" "$(ms 2)" "$(ms 1)" "$(ratio 2 1)" "an empty Java main"
  exit
fi
printf '%-50s %8s %16s %16s\n' "fastest of $runs" "ms" "of empty main" "of by hand"
for i in 0 1 2 3 4 5 6; do
  printf '%-50s %8d %16s %16s\n' "${names[$i]}" "$(ms "$i")" "$(ratio "$i" 1)" "$(ratio "$i" 3)"
done
