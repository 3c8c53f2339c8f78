package dev.assay.engine.conclude.broken;

/** Breaks a sentence of the architecture on purpose: loads classes. */
final class LoadsClasses extends ClassLoader {}
