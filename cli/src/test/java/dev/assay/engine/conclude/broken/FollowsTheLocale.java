package dev.assay.engine.conclude.broken;

import java.util.Locale;

/** Breaks a sentence of the architecture on purpose: asks for the default locale. */
final class FollowsTheLocale {
    Locale locale() {
        return Locale.getDefault();
    }
}
