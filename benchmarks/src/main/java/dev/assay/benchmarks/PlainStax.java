package dev.assay.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The JDK's StAX writer, told to write again what a document holds. */
final class PlainStax {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private record Event(int kind, String name, String text) {}

    private final List<Event> events = new ArrayList<>();

    PlainStax(byte[] document) throws XMLStreamException {
        XMLStreamReader in =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(document));
        while (in.hasNext()) {
            int kind = in.next();
            switch (kind) {
                case XMLStreamConstants.START_ELEMENT -> {
                    events.add(new Event(kind, in.getLocalName(), ""));
                    for (int i = 0; i < in.getAttributeCount(); i++) {
                        events.add(new Event(
                                XMLStreamConstants.ATTRIBUTE, in.getAttributeLocalName(i), in.getAttributeValue(i)));
                    }
                }
                case XMLStreamConstants.CHARACTERS -> events.add(new Event(kind, "", in.getText()));
                case XMLStreamConstants.END_ELEMENT -> events.add(new Event(kind, "", ""));
                default -> {}
            }
        }
    }

    void writeTo(OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
        for (Event event : events) {
            switch (event.kind()) {
                case XMLStreamConstants.START_ELEMENT -> xml.writeStartElement(event.name());
                case XMLStreamConstants.ATTRIBUTE -> xml.writeAttribute(event.name(), event.text());
                case XMLStreamConstants.CHARACTERS -> xml.writeCharacters(event.text());
                default -> xml.writeEndElement();
            }
        }
        xml.flush();
    }
}
