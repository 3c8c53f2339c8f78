package dev.assay.api.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a method of a fact record that works something out from several of its components: names those components, or
 * other methods that it goes by. A
 * rule that tests the method then rests on them, in its trace and its assurance, and what they leave unknown counts as
 * unknown. A sentence of the catalog may name a method without parameters, or with the date of the assessment alone, as it
 * names a key: {@code {days-elapsed}}.
 *
 * @since 1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DerivedFrom {

    /** The Java names of components, or of methods with this annotation. */
    String[] value();
}
