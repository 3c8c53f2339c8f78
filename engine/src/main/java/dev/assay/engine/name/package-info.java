/** One name for one thing, in the spellings that input, rules and Java want; the right word for a wrong one. */
@NullMarked
package dev.assay.engine.name;

import org.jspecify.annotations.NullMarked;
