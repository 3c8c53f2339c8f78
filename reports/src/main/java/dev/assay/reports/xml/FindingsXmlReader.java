package dev.assay.reports.xml;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.value.DateRange;
import dev.assay.reports.xml.PastFindings.PastFact;
import dev.assay.reports.xml.type.EvidenceType;
import dev.assay.reports.xml.type.FactType;
import dev.assay.reports.xml.type.KeyType;
import dev.assay.reports.xml.type.PlanType;
import dev.assay.reports.xml.type.TargetProfileType;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads a findings.xml back. What does not validate against its schema is refused, so that nothing is taken for granted. */
public final class FindingsXmlReader {

    private FindingsXmlReader() {}

    /**
     * What a document says.
     *
     * @throws IOException if it is no findings.xml of this version, or holds a document type
     */
    public static PastFindings read(byte[] document) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document), "UTF-8");
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw new IOException("it holds a document type, which no findings.xml does");
                }
            }
            Unmarshaller reader = JAXBContext.newInstance(dev.assay.reports.xml.type.AssessmentResults.class)
                    .createUnmarshaller();
            SchemaFactory schemas = SchemaFactory.newDefaultInstance();
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            reader.setSchema(schemas.newSchema(FindingsXml.schema()));
            return past((dev.assay.reports.xml.type.AssessmentResults) reader.unmarshal(xml));
        } catch (JAXBException | XMLStreamException | SAXException | ClassCastException e) {
            throw new IOException(why(e), e);
        }
    }

    private static String why(Exception e) {
        Throwable cause =
                e instanceof JAXBException jaxb && jaxb.getLinkedException() != null ? jaxb.getLinkedException() : e;
        return String.valueOf(cause.getMessage()).lines().collect(Collectors.joining(" "));
    }

    private static PastFindings past(dev.assay.reports.xml.type.AssessmentResults type) {
        Map<String, String> hashes = new TreeMap<>();
        type.getEvidence().getItem().forEach(item -> hashes.put(item.getId(), Read.text(item.getSha256())));
        Map<FactRef, PastFact> facts = new HashMap<>();
        Map<String, RecordedFact> evidence = new TreeMap<>();
        for (FactType fact : type.getFacts().getFact()) {
            facts.put(new FactRef(fact.getSection(), fact.getId()), fact(fact, hashes));
        }
        type.getEvidence().getItem().forEach(item -> evidence.put(item.getId(), evidence(item)));
        AssessmentResults results = new AssessmentResults(
                plan(type.getPlan()),
                Read.subject(type.getOrganization()),
                PastCatalogs.packs(type.getPacks().getPack(), type.getFindings().getFinding()),
                new Snapshot(
                        List.copyOf(evidence.values()),
                        type.getFiles().getFile().stream()
                                .map(PastCatalogs::file)
                                .toList()),
                type.getFindings().getFinding().stream()
                        .map(PastConclusions::finding)
                        .toList(),
                type.getRisks().getRisk().stream().map(PastConclusions::risk).toList(),
                List.of(),
                type.getProblems().getProblem().stream()
                        .map(PastConclusions::problem)
                        .toList());
        return new PastFindings(
                results, facts, Boolean.TRUE.equals(type.isConfidence()), Read.text(type.getConfidentiality()));
    }

    private static PastFact fact(FactType type, Map<String, String> hashes) {
        Map<String, String> values = new TreeMap<>();
        for (KeyType key : Read.in(type.getKeys(), FactType.Keys::getKey)) {
            values.put(key.getName(), key.getValue());
        }
        Map<String, String> evidence = new TreeMap<>();
        Read.ids(type.getEvidence()).forEach(id -> evidence.put(id, hashes.getOrDefault(id, "")));
        return new PastFact(values, Read.text(type.getStatedBy()), Read.text(type.getRecorded()), evidence);
    }

    private static RecordedFact evidence(EvidenceType type) {
        Evidence item = new Evidence(
                type.getId(),
                type.getFile(),
                type.getKind(),
                Read.date(type.getDate()),
                Read.text(type.getSha256()),
                Read.text(type.getCustodian()),
                Read.text(type.getReviewedBy()),
                Read.keys(type.getShows()));
        return new RecordedFact(
                new FactRef("evidence", item.id()),
                item,
                Read.source(type.getSource()),
                Map.of(),
                List.of(),
                "",
                DateRange.UNKNOWN);
    }

    private static AssessmentPlan plan(PlanType type) {
        Map<String, Integer> parameters = new TreeMap<>();
        Read.in(type.getParameters(), PlanType.Parameters::getParameter)
                .forEach(parameter -> parameters.put(parameter.getName(), parameter.getMonths()));
        Map<String, Integer> feeds = new TreeMap<>();
        Read.in(type.getFeeds(), PlanType.Feeds::getFeed).forEach(feed -> feeds.put(feed.getSection(), feed.getDays()));
        Map<ControlId, Effort> effort = new TreeMap<>();
        Read.in(type.getEfforts(), PlanType.Efforts::getEffort)
                .forEach(here -> effort.put(
                        ControlId.parse(here.getControl()), new Effort(said(here.getHours()), said(here.getCost()))));
        Map<String, Integer> weights = new TreeMap<>();
        Read.in(type.getWeights(), PlanType.Weights::getWeight)
                .forEach(weight -> weights.put(weight.getName(), weight.getValue()));
        return new AssessmentPlan(
                type.getAsOf(),
                Read.bound(type.getKnownBy(), LocalDate.MAX),
                Read.ids(type.getPacks()),
                parameters,
                RiskLevel.valueOf(type.getFailOn().name()),
                type.getTargetProfile() == null ? TargetProfile.ALL : target(type.getTargetProfile()),
                feeds,
                effort,
                weights);
    }

    private static int said(@Nullable Integer number) {
        return number == null ? Effort.UNSAID : number;
    }

    private static TargetProfile target(TargetProfileType type) {
        return new TargetProfile(
                type.getId(),
                type.getTitle(),
                type.getAbout(),
                type.getTargets().getTarget().stream()
                        .map(target -> new TargetProfile.Target(
                                target.getOutcome(),
                                RiskLevel.valueOf(target.getPriority().name()),
                                Assurance.valueOf(target.getTarget().name()),
                                target.getReason()))
                        .toList());
    }
}
