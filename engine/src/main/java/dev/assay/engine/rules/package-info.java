/** Compiles rules and runs them: the only package that knows Drools. The rule language is a promise, its engine a choice. */
@NullMarked
package dev.assay.engine.rules;

import org.jspecify.annotations.NullMarked;
