package dev.assay.reports.oscal;

import dev.assay.reports.overview.Words;
import java.util.stream.Stream;

/**
 * One property of something.
 *
 * @param namespace whose name it is: {@link #OURS} or {@link #OSCAL}
 * @param name its name
 * @param value its value; a property without one is left out
 * @param remarks what else there is to say; empty for nothing
 */
record Prop(String namespace, String name, String value, String remarks) {

    static final String OURS = "urn:assay:oscal";
    static final String OSCAL = "";

    static Prop of(String name, String value) {
        return new Prop(OURS, name, value, "");
    }

    static Prop of(String name, Enum<?> value) {
        return of(name, Words.kebab(value));
    }

    static Prop of(String name, boolean value) {
        return of(name, value ? "yes" : "no");
    }

    static Prop of(String name, long value) {
        return of(name, Long.toString(value));
    }

    static Prop remarked(String name, String value, String remarks) {
        return new Prop(OURS, name, value, remarks);
    }

    /** One that OSCAL itself gives a meaning. */
    static Prop oscal(String name, String value) {
        return new Prop(OSCAL, name, value, "");
    }

    static void write(Sink to, Prop... props) {
        write(to, Stream.of(props));
    }

    static void write(Sink to, Stream<Prop> props) {
        to.each("props", "prop", props.filter(prop -> !prop.value().isBlank()).map(prop -> () -> {
            to.flag("name", prop.name());
            to.flag("ns", prop.namespace());
            to.flag("value", prop.value());
            to.prose("remarks", prop.remarks());
        }));
    }
}
