package dev.assay.api.spi;

/**
 * A fact that people call by a name. Implemented by fact records, a plugin's too; called by the engine where a sentence
 * names the fact.
 *
 * @since 1
 */
public interface Named extends Fact {

    /** The name as people say it; where none was recorded, empty. */
    String name();
}
