/** Sources to a snapshot: reads an organization's files into facts that know where they came from. */
@NullMarked
package dev.assay.engine.intake;

import org.jspecify.annotations.NullMarked;
