/**
 * The rule language: what a rule file says, and what is wrong with it, told at its place before the rule engine sees it. A
 * small part of DRL, in which nothing can be said but which facts match and one verb.
 */
@NullMarked
package dev.assay.engine.drl;

import org.jspecify.annotations.NullMarked;
