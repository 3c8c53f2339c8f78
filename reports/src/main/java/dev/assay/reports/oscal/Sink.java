package dev.assay.reports.oscal;

import java.util.stream.Stream;

/**
 * Where the content of a document goes. Content is described once, in the words of OSCAL's metaschemas, and each syntax makes
 * of it what the metaschemas say: so the XML and the JSON of a document cannot differ. Flags come before all else of an
 * object; the order is that of the XML schema. What is empty is left out.
 */
sealed interface Sink permits XmlSink, JsonSink {

    /** The ending of file names in this syntax, and so the one that imports name. */
    String extension();

    /** The document itself. */
    void document(String name, Runnable content);

    /** One assembly. */
    void object(String name, Runnable content);

    /** Assemblies alike: {@code name} each in XML, one array {@code group} in JSON. They are written as they come. */
    void each(String group, String name, Stream<Runnable> items);

    /** A flag: an attribute in XML. */
    void flag(String name, String value);

    /** A field without flags. */
    void field(String name, String value);

    /** A field that says yes: a boolean in JSON. */
    void truth(String name);

    /** The value of a field with flags, which is the object that is open. */
    void value(String key, String value);

    /** Fields alike without flags. */
    void fields(String group, String name, Stream<String> values);

    /** One line of text that could hold markup and holds none. */
    void line(String name, String text);

    /** Paragraphs of text that could hold markup and hold none. */
    void prose(String name, String... paragraphs);

    /** The same without an element around it in XML. */
    void bareProse(String name, String... paragraphs);
}
