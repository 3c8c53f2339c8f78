/** What a reader of results wants first: the worst gaps, how families stand, the next questions; for the screen and every document. */
@NullMarked
package dev.assay.reports.overview;

import org.jspecify.annotations.NullMarked;
