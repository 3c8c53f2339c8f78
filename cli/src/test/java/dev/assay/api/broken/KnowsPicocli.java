package dev.assay.api.broken;

import picocli.CommandLine;

/** Breaks a sentence of the architecture on purpose: the API knows a library. */
final class KnowsPicocli {
    private CommandLine line;
}
