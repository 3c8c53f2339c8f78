/** Tests a plugin under JUnit: one class, no code in it. */
@NullMarked
package dev.assay.testkit;

import org.jspecify.annotations.NullMarked;
