/** The facts vocabulary for people: a description of every section, key and word, the controls that look at it, and search. */
@NullMarked
package dev.assay.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
