package dev.assay.reports.xml;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Notice;
import dev.assay.reports.Report;
import dev.assay.reports.overview.FamilyScore;
import dev.assay.reports.overview.Index;
import dev.assay.reports.xml.type.EvidenceType;
import dev.assay.reports.xml.type.FactType;
import dev.assay.reports.xml.type.FamilyScoreType;
import dev.assay.reports.xml.type.FindingType;
import dev.assay.reports.xml.type.InputFileType;
import dev.assay.reports.xml.type.LinkType;
import dev.assay.reports.xml.type.PackType;
import dev.assay.reports.xml.type.PlanType;
import dev.assay.reports.xml.type.ProblemType;
import dev.assay.reports.xml.type.ProfileType;
import dev.assay.reports.xml.type.RiskType;
import dev.assay.reports.xml.type.SubjectType;
import dev.assay.reports.xmltext.IndentedXml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The findings as XML that validates against {@link #schema()}: every conclusion with the rules, facts and lines of input
 * it rests on. Equal results give the same bytes, on any machine. Memory does not grow with the number of findings. May be
 * used on any thread, any number of times.
 */
public final class FindingsXml implements Report {

    /** The name of its file. */
    public static final String FILE = "findings.xml";

    /**
     * Makes what the first writing needs and what takes time; it may be called on another thread while there are no results
     * yet, and need not be called at all.
     */
    public static void prepare() {
        Objects.requireNonNull(FragmentWriter.context());
    }

    /** The namespace of all its elements; it names the version of the schema. */
    public static final String NAMESPACE = "urn:assay:findings:1";

    /** The schema, version 1: what a reader may rely on. Each element and attribute is documented in it. */
    public static URL schema() {
        return Objects.requireNonNull(FindingsXml.class.getResource("findings-1.xsd"), "findings-1.xsd");
    }

    @Override
    public List<Document> of(Assessed assessed) {
        return List.of(new Document(FILE, out -> write(assessed, out)));
    }

    /**
     * Writes the document; flushes the stream and leaves it open.
     *
     * @throws IOException if the stream throws it; then what was written is no document
     * @throws IllegalArgumentException if a finding is on a control that no pack of the results has
     */
    public void write(Assessed assessed, OutputStream out) throws IOException {
        try {
            IndentedXml xml = new IndentedXml(out, NAMESPACE);
            xml.begin("assessment-results");
            content(assessed, new FragmentWriter(xml));
            xml.end("assessment-results");
            xml.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Hands over what the document holds, part by part in its order, so that another syntax can't say anything else. The
     * parts are of the types generated from {@link #schema()}, made as they are asked for, and dropped after that.
     *
     * @throws IllegalArgumentException if a finding is on a control that no pack of the results has
     */
    public static void content(Assessed assessed, Fragments fragments) {
        AssessmentResults results = assessed.results();
        Snapshot snapshot = results.snapshot();
        FindingMapping findings = new FindingMapping(results.packs(), assessed.confidence());
        fragments.element("notice", Notice.asOf(results.plan().asOf()));
        if (!assessed.confidentiality().isEmpty()) {
            fragments.element("confidentiality", assessed.confidentiality());
        }
        if (assessed.confidence()) {
            fragments.element("confidence", "true");
        }
        fragments.one("plan", PlanType.class, InputMapping.plan(results.plan()));
        fragments.one("organization", SubjectType.class, Written.subject(results.organization()));
        fragments.all("packs", "pack", PackType.class, results.packs().stream().map(InputMapping::pack));
        fragments.all(
                "files", "file", InputFileType.class, snapshot.files().stream().map(InputMapping::file));
        fragments.all(
                "facts",
                "fact",
                FactType.class,
                ReferredFacts.of(results, assessed.profiles()).types());
        fragments.all("evidence", "item", EvidenceType.class, evidence(snapshot));
        fragments.all(
                "findings",
                "finding",
                FindingType.class,
                results.findings().stream().map(findings::finding));
        fragments.all("risks", "risk", RiskType.class, results.risks().stream().map(RiskMapping::risk));
        fragments.all(
                "scores",
                "score",
                FamilyScoreType.class,
                FamilyScore.of(results, new Index(results)).stream()
                        .map(score -> RiskMapping.score(score, assessed.confidence())));
        fragments.all(
                "problems",
                "problem",
                ProblemType.class,
                results.problems().stream().map(RiskMapping::problem));
        fragments.all(
                "profiles",
                "profile",
                ProfileType.class,
                assessed.profiles().stream().map(ProfileMapping::profile));
        fragments.all(
                "crosswalk",
                "link",
                LinkType.class,
                assessed.crosswalk().links().stream().map(ProfileMapping::link));
    }

    private static Stream<EvidenceType> evidence(Snapshot snapshot) {
        return snapshot.facts().stream()
                .filter(recorded -> recorded.fact() instanceof Evidence)
                .map(recorded -> FactMapping.evidence(recorded, (Evidence) recorded.fact()));
    }
}
