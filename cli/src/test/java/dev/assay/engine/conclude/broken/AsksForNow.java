package dev.assay.engine.conclude.broken;

import java.time.Instant;

/** Breaks a sentence of the architecture on purpose: asks for now. */
final class AsksForNow {
    Instant now() {
        return Instant.now();
    }
}
