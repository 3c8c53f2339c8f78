/** Catalogs in OSCAL, as publishers of frameworks give them away. */
@NullMarked
package dev.assay.engine.oscal;

import org.jspecify.annotations.NullMarked;
