/** The facts an organization can record about itself. Every unknown is a value; nothing here is ever null. */
@NullMarked
package dev.assay.api.facts;

import org.jspecify.annotations.NullMarked;
