/** What every report has in common: the standing notice, and files that appear whole or not at all. */
@NullMarked
package dev.assay.reports;

import org.jspecify.annotations.NullMarked;
