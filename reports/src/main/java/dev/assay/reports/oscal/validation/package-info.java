/** Checks OSCAL documents, whoever wrote them, for what schemas cannot see: references, ids, dates, imports. */
@NullMarked
package dev.assay.reports.oscal.validation;

import org.jspecify.annotations.NullMarked;
