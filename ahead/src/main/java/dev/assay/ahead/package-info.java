/** What comes of an assessment later, or if something changed: each is the same pure function, asked again. */
@org.jspecify.annotations.NullMarked
package dev.assay.ahead;
