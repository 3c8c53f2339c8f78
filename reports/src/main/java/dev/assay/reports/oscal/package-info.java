/** Results as a bundle of OSCAL documents, in XML and in JSON. */
@NullMarked
package dev.assay.reports.oscal;

import org.jspecify.annotations.NullMarked;
