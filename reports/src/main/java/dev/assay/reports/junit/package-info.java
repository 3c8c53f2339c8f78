/** Results as a build server reads tests. */
@NullMarked
package dev.assay.reports.junit;

import org.jspecify.annotations.NullMarked;
