#!/usr/bin/env bash
# Whole-process time of the main command beside that of Java itself, all measured in this one run, the fastest of several
# runs each, taken in turns. Usage: benchmarks/startup.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-15}
facts=examples/riverbend-practice
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
code=0
./assay assess "$facts" --as-of 2026-11-23 --out "$out/first" >/dev/null || code=$?
case $code in 0 | 1 | 3) ;; *) echo "the main command ended with exit $code" >&2; exit 1 ;; esac

mkdir -p "$out/empty"
printf 'public class Empty {\n  public static void main(String[] args) {}\n}\n' > "$out/Empty.java"
"${java}c" -d "$out/empty" "$out/Empty.java" 2>/dev/null || "$(dirname "$(readlink -f "$(command -v "$java")")")/javac" -d "$out/empty" "$out/Empty.java"

names=("java -version" "an empty Java main" "./assay --version" "./assay assess $facts")
run() {
  case $1 in
    0) "$java" -version ;;
    1) "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp "$out/empty" Empty ;;
    2) ./assay --version ;;
    3) ./assay assess "$facts" --as-of 2026-11-23 --out "$out/again" || [ $? -eq 1 ] || [ $? -eq 3 ] ;;
  esac >/dev/null 2>&1
}

best=()
for ((r = 0; r < runs; r++)); do
  for i in 0 1 2 3; do
    begin=$(date +%s%N)
    run "$i" || true
    took=$(($(date +%s%N) - begin))
    if [ -z "${best[$i]:-}" ] || [ "$took" -lt "${best[$i]}" ]; then best[$i]=$took; fi
  done
done

printf '%-40s %8s %16s %14s\n' "fastest of $runs" "ms" "of java -version" "of empty main"
for i in 0 1 2 3; do
  printf '%-40s %8d %16s %14s\n' "${names[$i]}" $((best[i] / 1000000)) \
    "$(awk "BEGIN { printf \"%.1f\", ${best[$i]} / ${best[0]} }")" \
    "$(awk "BEGIN { printf \"%.1f\", ${best[$i]} / ${best[1]} }")"
done
