package dev.assay.api.model.broken;

/** Breaks a sentence of the architecture on purpose: a model type that can be extended. */
public class Open {}
