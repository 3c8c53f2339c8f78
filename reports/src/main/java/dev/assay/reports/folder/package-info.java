/** The folder that results are kept in: its files, the manifest that lists them, and the signature over it. */
@NullMarked
package dev.assay.reports.folder;

import org.jspecify.annotations.NullMarked;
