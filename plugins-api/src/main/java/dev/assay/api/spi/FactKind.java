package dev.assay.api.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a record that implements {@link Fact}: names the section of the input it is read from. The record's components
 * are the section's keys, in kebab-case.
 *
 * @since 1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactKind {

    /** The section of the input, and the name of the CSV file, in kebab-case plural: {@code systems}. */
    String section();

    /** How one of them is called in a message: {@code system}. */
    String singular();

    /** How the section is written. */
    Shape shape() default Shape.LIST;

    /**
     * The Java names of the components that make up the id where the input gives none, joined by a hyphen. Empty: the input
     * must give one.
     * For {@link Shape#MAP}: exactly the component that is the map's key.
     */
    String[] key() default {};

    /**
     * True if a fact is a state that may hold for a period only: it may have the keys {@code from} and {@code until}, the first and the
     * last day on which it holds, and several facts of one id may follow each other. The assessment date chooses.
     *
     * @since 2
     */
    boolean periods() default false;

    /**
     * How a section of the input is laid out. A closed set.
     *
     * @since 1
     */
    enum Shape {
        /** One fact: the section is a mapping of its components. */
        SINGLE,
        /** A sequence of facts. */
        LIST,
        /** A mapping from the key component to a fact, or to its component {@code answer} alone. */
        MAP
    }
}
