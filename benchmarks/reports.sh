#!/usr/bin/env bash
# How fast a million observations are written as XML, JSON and CSV beside a plain StAX writer of the same elements in the same run, in a
# heap too small to hold them. Usage: benchmarks/reports.sh [OBSERVATIONS [rows]]; with rows, as lines of the table of benchmarks/run.sh
set -euo pipefail
cd "$(dirname "$0")/.."
observations=${1:-1000000}
[ -f benchmarks/target/classes/dev/assay/benchmarks/ReportRates.class ] \
  || mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true package
[ "${2:-}" = rows ] && rows=true || rows=false
java -Xmx128m -XX:+UseSerialGC -Dassay.rows=$rows -cp "benchmarks/target/classes:cli/target/assay/lib/*" dev.assay.benchmarks.ReportRates \
  examples/riverbend-practice "$observations" rules-hipaa/target/classes rules-nist-csf/target/classes
