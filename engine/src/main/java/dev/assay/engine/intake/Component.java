package dev.assay.engine.intake;

/**
 * A component of a record, as intake reads it.
 *
 * @param name its name in Java
 * @param key its key in the input
 * @param type what it holds
 * @param refersTo the section that its values are ids of, or empty
 * @param person whether it says who
 * @param absent its value where the key is not written
 */
record Component(String name, String key, ValueType type, String refersTo, boolean person, Object absent) {}
