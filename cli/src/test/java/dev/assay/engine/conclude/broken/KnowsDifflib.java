package dev.assay.engine.conclude.broken;

import com.github.difflib.patch.Patch;

/** Breaks a sentence of the architecture on purpose: difflib outside the diff. */
final class KnowsDifflib {
    private Patch<String> known;
}
