/** The checks of the shipped packs in plain Java: what rules are measured against. Nothing of the product sees them. */
package dev.assay.benchmarks.floor;
