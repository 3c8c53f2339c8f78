/** XML as text: one document in one namespace, the same bytes on every machine; for every report that is XML. */
@NullMarked
package dev.assay.reports.xmltext;

import org.jspecify.annotations.NullMarked;
