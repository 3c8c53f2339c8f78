package dev.assay.reports.xml;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a findings.xml says, read back. The results are those that were written, but for what is not written: of the snapshot the facts
 * other than evidence, of catalogs the sentences, parts and parameters, of rules the keys they rest on. Profiles are not read.
 *
 * @param results the results
 * @param facts the facts that conclusions rest on, as far as they do
 * @param confidence whether it tells what people state against what evidence shows
 * @param confidentiality the heading; empty where there was none
 */
public record PastFindings(
        AssessmentResults results, Map<FactRef, PastFact> facts, boolean confidence, String confidentiality) {

    public PastFindings {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /**
     * A fact that a conclusion rests on.
     *
     * @param values what it says, by key
     * @param statedBy who said so; empty where nobody is named
     * @param recorded the day it was written down, as it was written
     * @param evidence the evidence it refers to, each with its hash
     */
    public record PastFact(Map<String, String> values, String statedBy, String recorded, Map<String, String> evidence) {

        public PastFact {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
            evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
        }
    }
}
