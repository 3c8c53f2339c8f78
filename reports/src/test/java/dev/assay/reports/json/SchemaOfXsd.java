package dev.assay.reports.json;

import dev.assay.reports.xml.FindingsXml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema from the XML schema: the same names, documentation, words, patterns and bounds. From the schema and
 * not from the generated types, because those have lost half of it; and so it checks what is read from them. Refuses what
 * it doesn't know, so that nothing is described that is not so. Keys and references between parts are not described.
 */
final class SchemaOfXsd {

    private static final JsonMapper JSON = new JsonMapper();

    private final Element xsd;

    private SchemaOfXsd(Element xsd) {
        this.xsd = xsd;
    }

    static String json() throws Exception {
        try (InputStream in = FindingsXml.schema().openStream()) {
            Element xsd = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return JSON.writer()
                            .with(new DefaultPrettyPrinter()
                                    .withObjectIndenter(lines)
                                    .withArrayIndenter(lines))
                            .writeValueAsString(new SchemaOfXsd(xsd).root())
                    + "\n";
        }
    }

    private ObjectNode root() {
        Element root = children(xsd, "element").get(0);
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", FindingsXml.NAMESPACE);
        schema.put("title", "Findings of a healthcare compliance gap analysis, as JSON");
        ObjectNode content = complex(children(root, "complexType").get(0));
        ObjectNode version = JSON.createObjectNode();
        version.put("description", "The version of this schema, as the namespace of the XML names it.");
        version.put("const", FindingsXml.NAMESPACE);
        ((ObjectNode) content.get("properties")).set("$schema", version);
        ((ArrayNode) content.get("required")).insert(0, "$schema");
        schema.setAll(documented(root, content));
        ObjectNode defs = schema.putObject("$defs");
        children(xsd, "complexType").forEach(type -> defs.set(name(type), documented(type, complex(type))));
        children(xsd, "simpleType").forEach(type -> defs.set(name(type), documented(type, simple(type))));
        return schema;
    }

    /** An object; an array where it only holds one repeated element. */
    private ObjectNode complex(Element type) {
        List<Element> attributes = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        gather(type, attributes, elements);
        if (attributes.isEmpty() && elements.size() == 1 && repeated(elements.get(0))) {
            return array(elements.get(0));
        }
        ObjectNode object = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        for (Element part : attributes) {
            properties.set(name(part), typed(part));
            if (part.getAttribute("use").equals("required")) {
                required.add(name(part));
            }
        }
        for (Element part : elements) {
            properties.set(name(part), repeated(part) ? array(part) : typed(part));
            if (!part.getAttribute("minOccurs").equals("0")) {
                required.add(name(part));
            }
        }
        return object.put("additionalProperties", false);
    }

    /** What it extends comes first. */
    private void gather(Element type, List<Element> attributes, List<Element> elements) {
        for (Element part : children(type)) {
            switch (part.getLocalName()) {
                case "annotation" -> {}
                case "sequence" ->
                    children(part).stream()
                            .map(element -> expected(element, "element"))
                            .forEach(elements::add);
                case "attribute" -> attributes.add(part);
                case "complexContent" -> {
                    Element extension = expected(children(part).get(0), "extension");
                    gather(named("complexType", extension.getAttribute("base")), attributes, elements);
                    gather(extension, attributes, elements);
                }
                default -> throw new IllegalStateException("no JSON is known for xs:" + part.getLocalName());
            }
        }
    }

    private ObjectNode array(Element item) {
        ObjectNode array = JSON.createObjectNode().put("type", "array");
        array.set("items", typed(item));
        return item.getAttribute("minOccurs").equals("0") ? array : array.put("minItems", 1);
    }

    /** An attribute or an element. */
    private ObjectNode typed(Element part) {
        String type = part.getAttribute("type");
        if (!type.isEmpty()) {
            return documented(part, reference(type));
        }
        for (Element inner : children(part, "complexType")) {
            return documented(part, complex(inner));
        }
        return documented(part, simple(children(part, "simpleType").get(0)));
    }

    private ObjectNode reference(String type) {
        if (!type.startsWith("xs:")) {
            return JSON.createObjectNode().put("$ref", "#/$defs/" + type);
        }
        ObjectNode plain = JSON.createObjectNode();
        return switch (type) {
            case "xs:string" -> plain.put("type", "string");
            case "xs:boolean" -> plain.put("type", "boolean");
            case "xs:int", "xs:long" -> plain.put("type", "integer");
            case "xs:date" -> plain.put("type", "string").put("format", "date");
            default -> throw new IllegalStateException("no JSON is known for " + type);
        };
    }

    private ObjectNode simple(Element type) {
        for (Element list : children(type, "list")) {
            ObjectNode array = JSON.createObjectNode().put("type", "array");
            array.set("items", reference(list.getAttribute("itemType")));
            return array;
        }
        Element restriction = children(type, "restriction").get(0);
        ObjectNode schema = reference(restriction.getAttribute("base"));
        for (Element facet : children(restriction)) {
            String value = facet.getAttribute("value");
            switch (facet.getLocalName()) {
                case "enumeration" -> schema.withArray("enum").add(value);
                case "pattern" -> schema.put("pattern", "^(?:" + value + ")$");
                case "minLength" -> schema.put("minLength", Integer.parseInt(value));
                case "minInclusive" -> schema.put("minimum", Long.parseLong(value));
                case "maxInclusive" -> schema.put("maximum", Long.parseLong(value));
                default -> throw new IllegalStateException("no JSON is known for xs:" + facet.getLocalName());
            }
        }
        return schema;
    }

    private static ObjectNode documented(Element part, ObjectNode schema) {
        ObjectNode documented = JSON.createObjectNode();
        children(part, "annotation")
                .forEach(annotation -> documented.put(
                        "description", annotation.getTextContent().strip().replaceAll("\\s+", " ")));
        return documented.setAll(schema);
    }

    private static boolean repeated(Element element) {
        String most = element.getAttribute("maxOccurs");
        return !most.isEmpty() && !most.equals("1");
    }

    private Element named(String kind, String name) {
        return children(xsd, kind).stream()
                .filter(type -> name(type).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Element expected(Element part, String kind) {
        if (!part.getLocalName().equals(kind)) {
            throw new IllegalStateException("no JSON is known for xs:" + part.getLocalName());
        }
        return part;
    }

    private static String name(Element part) {
        return part.getAttribute("name");
    }

    private static List<Element> children(Element parent, String kind) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(kind))
                .toList();
    }

    private static List<Element> children(Element parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
