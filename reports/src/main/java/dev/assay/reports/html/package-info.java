/** The report for people: one HTML file that needs no network, no script and nothing beside it. */
@NullMarked
package dev.assay.reports.html;

import org.jspecify.annotations.NullMarked;
