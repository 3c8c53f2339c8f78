/** The verbs a rule may say. The engine implements them; rules call them. */
@NullMarked
package dev.assay.api.rule;

import org.jspecify.annotations.NullMarked;
