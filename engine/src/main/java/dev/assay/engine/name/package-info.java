/** One name for one thing, in the spellings that input, rules and Java want. */
@NullMarked
package dev.assay.engine.name;

import org.jspecify.annotations.NullMarked;
