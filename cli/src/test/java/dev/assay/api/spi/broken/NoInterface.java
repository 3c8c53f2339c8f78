package dev.assay.api.spi.broken;

/** Breaks a sentence of the architecture on purpose: an SPI type that is a class. */
public class NoInterface {}
