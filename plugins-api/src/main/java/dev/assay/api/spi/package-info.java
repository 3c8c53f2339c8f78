/** What a plugin may implement in Java: its own fact records and the one entry point that names them. */
@NullMarked
package dev.assay.api.spi;

import org.jspecify.annotations.NullMarked;
