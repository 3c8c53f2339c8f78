/**
 * The one description of fact records: sections, keys, types, allowed words, references and derived values, made from the records
 * and their annotations. Intake, rule checking, reports, the JSON schema and the documentation read it here.
 */
@NullMarked
package dev.assay.api.schema;

import org.jspecify.annotations.NullMarked;
