package dev.assay.reports.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Tally;
import dev.assay.api.model.Verb;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleCatalog;
import dev.assay.reports.SampleFinding;
import dev.assay.reports.overview.Words;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Whoever reads the results back knows what was concluded and what was seen. */
class LosslessTest {

    /** Properties of one finding or observation, by name. */
    private static final class Things {

        private final Map<String, String> statuses = new TreeMap<>();
        private final Map<String, String> outcomes = new TreeMap<>();

        void add(Map<String, String> props) {
            if (props.containsKey("finding")) {
                statuses.put(props.get("finding"), props.get("status") + " of " + props.get("control"));
            } else if (props.containsKey("outcome")) {
                outcomes.put(props.get("observation"), props.get("outcome"));
            }
        }
    }

    @Test
    void everyStatusAndEveryOutcomeIsThereInBothSyntaxes() throws XMLStreamException {
        for (FindingStatus status : FindingStatus.values()) {
            for (boolean inScope : new boolean[] {true, false}) {
                AssessmentResults results = Sample.results("Clinic", List.of(finding(status, inScope)));
                Map<String, String> documents = Written.of(results);
                Things xml = xml(documents.get("oscal/assessment-results.xml"));
                Things json = json(documents.get("oscal/assessment-results.json"));
                Things expected = expected(results);
                assertFalse(expected.outcomes.isEmpty());
                assertEquals(expected.statuses, xml.statuses);
                assertEquals(expected.outcomes, xml.outcomes);
                assertEquals(expected.statuses, json.statuses);
                assertEquals(expected.outcomes, json.outcomes);
            }
        }
    }

    private static Finding finding(FindingStatus status, boolean inScope) {
        SampleFinding finding =
                new SampleFinding("f-" + status, SampleCatalog.ENCRYPTION, status, new Tally(1, 2, 3, 4, 5));
        Finding sample = Sample.encryption();
        for (Outcome outcome : Outcome.values()) {
            finding.seen(Sample.observation(
                    Sample.AT_REST,
                    sample.observations().get(0).subject(),
                    outcome,
                    "o-" + outcome,
                    Verb.MEETS,
                    "systems[ehr]"));
        }
        return inScope ? finding.make() : finding.outOfScope().make();
    }

    private static Things expected(AssessmentResults results) {
        Things things = new Things();
        results.findings().forEach(finding -> {
            things.statuses.put(finding.id(), Words.kebab(finding.status()) + " of " + finding.control());
            finding.observations().forEach(seen -> things.outcomes.put(seen.id(), Words.kebab(seen.outcome())));
        });
        return things;
    }

    private static Things xml(String text) throws XMLStreamException {
        Things things = new Things();
        List<String> path = new ArrayList<>();
        Map<String, String> props = new HashMap<>();
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(text));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String holder = path.isEmpty() ? "" : path.get(path.size() - 1);
                path.add(reader.getLocalName());
                if (reader.getLocalName().equals("prop")
                        && (holder.equals("finding") || holder.equals("observation"))) {
                    props.put(reader.getAttributeValue(null, "name"), reader.getAttributeValue(null, "value"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String ended = path.remove(path.size() - 1);
                if (ended.equals("finding") || ended.equals("observation")) {
                    things.add(props);
                    props.clear();
                }
            }
        }
        return things;
    }

    private static Things json(String text) {
        Things things = new Things();
        Deque<Map<String, String>> objects = new ArrayDeque<>();
        Deque<String> keys = new ArrayDeque<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> name = parser.currentName();
                    case START_OBJECT -> {
                        objects.push(new HashMap<>());
                        keys.push(holder(parser.streamReadContext()));
                    }
                    case VALUE_STRING -> objects.element().put(name, parser.getString());
                    case END_OBJECT -> ended(things, objects, keys);
                    default -> {}
                }
            }
        }
        return things;
    }

    /** The key that an object stands under, also where it is one of several. */
    private static String holder(TokenStreamContext object) {
        TokenStreamContext parent = object.getParent();
        TokenStreamContext named = parent.inArray() ? parent.getParent() : parent;
        return String.valueOf(named.currentName());
    }

    private static void ended(Things things, Deque<Map<String, String>> objects, Deque<String> keys) {
        Map<String, String> object = objects.pop();
        String key = keys.pop();
        if (key.equals("props") && object.containsKey("name")) {
            objects.element().put(String.valueOf(object.get("name")), String.valueOf(object.get("value")));
        }
        things.add(object);
    }
}
