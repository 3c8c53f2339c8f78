/** From what rules said to what is concluded: pure functions, no clock, no file, no rule engine. */
@NullMarked
package dev.assay.engine.conclude;

import org.jspecify.annotations.NullMarked;
