/** The words of an assessment: what is required (catalog, control, check), what was looked at, what was concluded. */
@NullMarked
package dev.assay.api.model;

import org.jspecify.annotations.NullMarked;
