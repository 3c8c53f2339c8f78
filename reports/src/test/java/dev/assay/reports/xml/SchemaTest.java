package dev.assay.reports.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Evidence;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Attack;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Duty;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Verb;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

final class SchemaTest {

    private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    @ParameterizedTest
    @MethodSource
    void aClosedSetHasTheWordsOfTheModel(String type, List<String> words) throws Exception {
        assertEquals(words, enumeration(type));
    }

    static Stream<Arguments> aClosedSetHasTheWordsOfTheModel() throws Exception {
        return Stream.of(
                closed("answer", Answer.values()),
                closed("assurance", Assurance.values()),
                closed("attack", Attack.values()),
                closed("catalog-kind", Catalog.Kind.values()),
                closed("duty", Duty.values()),
                closed("finding-status", FindingStatus.values()),
                closed("outcome", Outcome.values()),
                closed("risk-level", RiskLevel.values()),
                closed("risk-status", Risk.Status.values()),
                closed("achievement", Profile.Achievement.values()),
                closed("gap-kind", Profile.Gap.Kind.values()),
                closed("verb", Verb.values()),
                closed("evidence-kind", Evidence.class, "kind"),
                closed("decision-kind", AddressableDecision.class, "decision"),
                closed("ground", AddressableDecision.class, "factors"));
    }

    @Test
    void everythingInTheSchemaIsDocumented() throws Exception {
        List<String> bare = new ArrayList<>();
        for (String kind :
                List.of("element", "attribute", "complexType", "simpleType", "enumeration", "key", "keyref")) {
            for (Element declared : elements(kind)) {
                boolean named = declared.hasAttribute("name") || declared.hasAttribute("value");
                if (named && documentation(declared).isBlank()) {
                    bare.add(kind + " " + declared.getAttribute("name") + declared.getAttribute("value"));
                }
            }
        }
        assertEquals(List.of(), bare);
        assertFalse(elements("attribute").isEmpty());
    }

    private static Arguments closed(String type, Enum<?>... values) {
        return Arguments.of(
                type,
                Arrays.stream(values)
                        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private static Arguments closed(String type, Class<? extends Record> fact, String component) {
        RecordComponent found = Arrays.stream(fact.getRecordComponents())
                .filter(c -> c.getName().equals(component))
                .findFirst()
                .orElseThrow();
        Stream<String> words = Arrays.stream(found.getAnnotation(OneOf.class).value());
        return Arguments.of(type, Stream.concat(words, Stream.of("unknown")).toList());
    }

    private static List<String> enumeration(String type) throws Exception {
        return elements("enumeration").stream()
                .filter(e -> ((Element) e.getParentNode().getParentNode())
                        .getAttribute("name")
                        .equals(type))
                .map(e -> e.getAttribute("value"))
                .toList();
    }

    private static String documentation(Element declared) {
        for (Node child = declared.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("annotation".equals(child.getLocalName())) {
                return child.getTextContent();
            }
        }
        return "";
    }

    private static List<Element> elements(String kind) throws Exception {
        try (InputStream in = FindingsXml.schema().openStream()) {
            NodeList found = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagNameNS(XS, kind);
            List<Element> all = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                all.add((Element) found.item(i));
            }
            return all;
        }
    }
}
