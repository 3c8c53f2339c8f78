/** The way into the engine: the only package used from outside. Start at {@link dev.assay.engine.Assessor}. */
@NullMarked
package dev.assay.engine;

import org.jspecify.annotations.NullMarked;
