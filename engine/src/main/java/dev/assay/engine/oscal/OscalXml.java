package dev.assay.engine.oscal;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the statements of an OSCAL catalog in XML. Document types and entities of others are not read. */
final class OscalXml {

    private static final String NAMESPACE = "http://csrc.nist.gov/ns/oscal/1.0";

    private final Map<String, String> statements = new TreeMap<>();
    /** The ids of the controls that are open, the innermost first. */
    private final Deque<String> controls = new ArrayDeque<>();

    private OscalXml() {}

    static Map<String, String> statements(String name, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The parser would write of its own what is told here in one message.
        factory.setXMLReporter((message, type, related, location) -> {});
        OscalXml xml = new OscalXml();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            xml.read(factory.createXMLStreamReader(new StringReader(plain)), name);
        } catch (CharacterCodingException e) {
            throw OscalCatalog.problem(name, "this is not UTF-8; save it as such");
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw OscalCatalog.problem(name, "this is no well-formed XML (line " + line + "); get the file again");
        }
        return xml.statements;
    }

    private void read(XMLStreamReader reader, String name) throws XMLStreamException {
        boolean root = true;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                if (root && !(element.equals("catalog") && NAMESPACE.equals(reader.getNamespaceURI()))) {
                    throw OscalCatalog.problem(
                            name, "this is no catalog in OSCAL 1, its root is <" + element + ">; expected <catalog>");
                }
                root = false;
                start(reader, element);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("control")) {
                controls.pop();
            }
        }
    }

    private void start(XMLStreamReader reader, String element) throws XMLStreamException {
        if (element.equals("control")) {
            String id = reader.getAttributeValue(null, "id");
            controls.push(id == null ? "" : id);
        } else if (element.equals("part")
                && !controls.isEmpty()
                && "statement".equals(reader.getAttributeValue(null, "name"))) {
            OscalCatalog.add(statements, controls.peek(), prose(reader));
        }
    }

    /** All text inside the element that is open, to its end. */
    private static String prose(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder prose = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    prose.append(' ');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> prose.append(reader.getText());
                default -> {}
            }
        }
        return prose.toString();
    }
}
