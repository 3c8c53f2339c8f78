package dev.assay.reports.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks an XML document and its twin in JSON together, and knows neither schema nor types. */
public final class Twins {

    private Twins() {}

    /** Fails at the first place where they differ. */
    public static void assertSame(byte[] xml, byte[] json) throws Exception {
        Element root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        Map<String, JsonNode> parts = new TreeMap<>();
        new JsonMapper().readTree(json).properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
        assertEquals(root.getNamespaceURI(), parts.remove("$schema").asString());
        object(root, parts, "");
    }

    private static void same(Element xml, JsonNode json, String place) {
        if (json.isObject()) {
            Map<String, JsonNode> parts = new TreeMap<>();
            json.properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
            object(xml, parts, place);
        } else if (json.isArray()) {
            List<Element> items = children(xml);
            assertEquals(0, attributes(xml).size(), place);
            assertEquals(items.size(), json.size(), place);
            for (int i = 0; i < items.size(); i++) {
                assertEquals(items.get(0).getLocalName(), items.get(i).getLocalName(), place);
                same(items.get(i), json.get(i), place + "/" + i);
            }
        } else {
            assertTrue(attributes(xml).isEmpty() && children(xml).isEmpty(), place);
            assertEquals(xml.getTextContent(), json.asString(), place);
        }
    }

    private static void object(Element xml, Map<String, JsonNode> parts, String place) {
        Map<String, String> attributes = attributes(xml);
        List<String> names = new ArrayList<>(attributes.keySet());
        children(xml).forEach(child -> names.add(child.getLocalName()));
        assertEquals(names.stream().sorted().toList(), List.copyOf(parts.keySet()), place);
        attributes.forEach((name, value) -> assertEquals(value, words(parts.get(name)), place + "/" + name));
        children(xml)
                .forEach(child -> same(child, parts.get(child.getLocalName()), place + "/" + child.getLocalName()));
    }

    private static String words(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(" "))
                : value.asString();
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().equals("xmlns")) {
                attributes.put(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        return attributes;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
