package dev.assay.reports.xml;

import java.util.stream.Stream;

/** Where the parts of the findings go, in the order of the document and by the names of its schema. */
public interface Fragments {

    /** An element that holds text only. */
    void element(String name, String text);

    /** One element of a generated type. */
    <T> void one(String name, Class<T> declared, T value);

    /** An element that holds one for each value, which are made as they are written. */
    <T> void all(String list, String item, Class<T> declared, Stream<T> values);
}
