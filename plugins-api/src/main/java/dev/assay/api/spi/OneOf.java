package dev.assay.api.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a string component of a fact record: the words it may hold. Intake refuses any other with the nearest right one.
 * Such a component is a string and not an enum because rules test it all the time and Drools finds equal strings by hash,
 * equal enum constants one by one. Nothing recorded is {@code unknown}, always allowed and never listed.
 *
 * @since 1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OneOf {

    /** The words, in kebab-case. */
    String[] value();
}
