/** Finds, checks, isolates and loads plugins: the only package that loads classes of others. */
@NullMarked
package dev.assay.engine.plugin;

import org.jspecify.annotations.NullMarked;
