package dev.assay.reports.oscal;

import dev.assay.reports.overview.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One property of something.
 *
 * @param namespace whose name it is: {@link #OURS} or {@link #OSCAL}
 * @param name its name
 * @param value its value; a property without one is left out
 * @param group the token that it shares with others that belong together; empty for none
 * @param remarks what else there is to say; empty for nothing
 */
record Prop(String namespace, String name, String value, String group, String remarks) {

    static final String OURS = "urn:assay:oscal";
    static final String OSCAL = "";

    static Prop of(String name, String value) {
        return new Prop(OURS, name, value, "", "");
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
        return new Prop(OURS, name, value, "", remarks);
    }

    /** One that OSCAL itself gives a meaning. */
    static Prop oscal(String name, String value) {
        return new Prop(OSCAL, name, value, "", "");
    }

    /** The same, belonging to others with this token. */
    Prop in(String token) {
        return new Prop(namespace, name, value, token, remarks);
    }

    static void write(Sink to, Prop... props) {
        write(to, Stream.of(props));
    }

    /** Writes them, of those that OSCAL holds to be the same only the first. */
    static void write(Sink to, Stream<Prop> props) {
        Set<List<String>> written = new HashSet<>();
        to.each(
                "props",
                "prop",
                props.filter(prop -> !Text.line(prop.value()).isEmpty() && written.add(prop.key()))
                        .map(prop -> () -> {
                            to.flag("name", prop.name());
                            to.flag("ns", prop.namespace());
                            to.flag("value", prop.value());
                            to.prose("remarks", prop.remarks());
                        }));
    }

    private List<String> key() {
        return List.of(namespace, name, Text.line(value), group);
    }
}
