/** YAML and JSON as a tree of which every key and value knows its place. */
@NullMarked
package dev.assay.engine.yaml;

import org.jspecify.annotations.NullMarked;
