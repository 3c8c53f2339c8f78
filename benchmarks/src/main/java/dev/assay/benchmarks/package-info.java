/** What the goals are measured with. */
package dev.assay.benchmarks;
