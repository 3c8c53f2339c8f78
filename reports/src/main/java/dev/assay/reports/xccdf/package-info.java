/** Results in the words of XCCDF 1.2. */
@NullMarked
package dev.assay.reports.xccdf;

import org.jspecify.annotations.NullMarked;
