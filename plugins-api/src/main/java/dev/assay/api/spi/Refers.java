package dev.assay.api.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a component of a fact record: its value (or each of its values) is the id of a fact in another section. Intake
 * refuses a reference to nothing.
 *
 * @since 1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /** The section that holds the fact referred to. */
    String to();
}
