/** How the parts of the engine say what is wrong: collected, sorted, thrown once. */
@NullMarked
package dev.assay.engine.problem;

import org.jspecify.annotations.NullMarked;
