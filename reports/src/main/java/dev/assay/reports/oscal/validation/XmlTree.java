package dev.assay.reports.oscal.validation;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OSCAL in XML. A document type is refused, so there is no entity to resolve. */
final class XmlTree {

    static final String NAMESPACE = "http://csrc.nist.gov/ns/oscal/1.0";

    private final String file;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Node document = new Node("", 1, 1);

    private XmlTree(String file) {
        this.file = file;
        open.push(document);
    }

    /** The root element. */
    static Node read(String file, byte[] bytes) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The parser would write of its own what is told here in one message.
        factory.setXMLReporter((message, type, related, location) -> {});
        XmlTree tree = new XmlTree(file);
        try {
            tree.read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            throw new Unreadable(
                    file,
                    at == null ? 0 : at.getLineNumber(),
                    at == null ? 0 : at.getColumnNumber(),
                    "this is no well-formed XML; get the file again");
        }
        return tree.document.children.get(0);
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        int line = 1;
        int column = 1;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader, line, column);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                case XMLStreamConstants.DTD ->
                    throw new Unreadable(
                            file, line, 0, "a DOCTYPE is not read; take it out, with its entities written out");
                default -> {}
            }
            // Where this event ends the next begins; text ends after the bracket that ended it.
            line = reader.getLocation().getLineNumber();
            column = reader.getLocation().getColumnNumber() - (reader.isCharacters() ? 1 : 0);
        }
    }

    private void text(XMLStreamReader reader) {
        Node holder = open.element();
        if (!reader.isWhiteSpace()) {
            holder.text = holder.text.isEmpty()
                    ? reader.getText().strip()
                    : holder.text + " " + reader.getText().strip();
        }
    }

    private void start(XMLStreamReader reader, int line, int column) throws Unreadable {
        if (open.size() == 1 && !NAMESPACE.equals(reader.getNamespaceURI())) {
            throw new Unreadable(
                    file,
                    line,
                    column,
                    "the root <" + reader.getLocalName() + "> is of no kind that can be validated; expected OSCAL ("
                            + NAMESPACE + ") or a findings.xml of this version");
        }
        if (open.size() > JsonTree.DEEPEST) {
            throw new Unreadable(
                    file, line, column, "this is nested too deep for any OSCAL document; get the file again");
        }
        Node element = new Node(reader.getLocalName(), line, column);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            Node flag = new Node(reader.getAttributeLocalName(i), line, column);
            flag.text = reader.getAttributeValue(i);
            element.children.add(flag);
        }
        open.element().children.add(element);
        open.push(element);
    }
}
