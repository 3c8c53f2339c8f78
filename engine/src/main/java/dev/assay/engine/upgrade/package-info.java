/** Rewrites facts files of an earlier version of the vocabulary, keeping comments and layout. */
@NullMarked
package dev.assay.engine.upgrade;

import org.jspecify.annotations.NullMarked;
