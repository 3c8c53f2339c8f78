package dev.assay.engine.conclude.broken;

import org.apache.lucene.index.Term;

/** Breaks a sentence of the architecture on purpose: Lucene outside the vocabulary. */
final class KnowsLucene {
    private Term known;
}
