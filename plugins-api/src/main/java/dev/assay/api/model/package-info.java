/**
 * The words of an assessment: what is required (catalog, control, check), what was looked at, what was concluded.
 *
 * <p>Constructors of records that only the engine makes are outside the promise of compatibility, because such a record may
 * grow; what others make has factories or withers.
 */
@NullMarked
package dev.assay.api.model;

import org.jspecify.annotations.NullMarked;
