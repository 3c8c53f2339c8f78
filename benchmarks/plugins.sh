#!/usr/bin/env bash
# What plugins add to a whole run: none, one and ten beside the shipped packs, and ten that are signed; measured in turns in
# this one run, the fastest of several. Usage: benchmarks/plugins.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-10}
facts=examples/riverbend-practice
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export XDG_CACHE_HOME="$out/cache" ASSAY_KEYSTORE_PASSWORD=benchmark

keytool -genkeypair -keystore "$out/key.p12" -storetype PKCS12 -alias bench -keyalg Ed25519 -dname CN=Bench \
  -storepass:env ASSAY_KEYSTORE_PASSWORD >/dev/null 2>&1
mkdir "$out/one" "$out/ten" "$out/signed"
for n in 0 1 2 3 4 5 6 7 8 9; do
  ./assay plugin init "$out/bench-$n" >/dev/null
  ./assay plugin package "$out/bench-$n" --out "$out/ten/bench-$n.jar" >/dev/null
  ./assay plugin sign "$out/ten/bench-$n.jar" --keystore "$out/key.p12" --out "$out/signed/bench-$n.jar" >/dev/null
done
cp "$out/ten/bench-0.jar" "$out/one"

names=("no plugin" "one plugin" "ten plugins" "ten signed plugins")
places=("" "$out/one" "$out/ten" "$out/signed")
best=()
for ((r = 0; r < runs; r++)); do
  for i in 0 1 2 3; do
    begin=$(date +%s%N)
    ./assay assess "$facts" --as-of 2026-11-23 -q ${places[$i]:+--plugins "${places[$i]}"} >/dev/null || [ $? -eq 1 ]
    took=$(($(date +%s%N) - begin))
    if [ -z "${best[$i]:-}" ] || [ "$took" -lt "${best[$i]}" ]; then best[$i]=$took; fi
  done
done

printf '%-30s %8s %14s\n' "fastest of $runs" "ms" "of no plugin"
for i in 0 1 2 3; do
  printf '%-30s %8d %14s\n' "${names[$i]}" $((best[i] / 1000000)) "$(awk "BEGIN { printf \"%.2f\", ${best[$i]} / ${best[0]} }")"
done
