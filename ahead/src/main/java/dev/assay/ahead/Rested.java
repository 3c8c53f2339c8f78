package dev.assay.ahead;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Trace;
import dev.assay.reports.overview.Index;
import java.util.HashSet;
import java.util.Set;

/**
 * The values that what was concluded rests on. A gap rests on what fails alone, and everything else also on lists that hold all there is.
 */
final class Rested {

    /** What nothing was concluded from. */
    static final Rested NOTHING = new Rested();

    /** Facts as a whole, such as a judgement, or a list that is complete. */
    private final Set<FactRef> facts = new HashSet<>();

    private final Set<String> values = new HashSet<>();

    private Rested() {}

    static Rested of(AssessmentResults results) {
        Index index = new Index(results);
        Rested rested = new Rested();
        results.findings().forEach(finding -> rested.add(finding, index.control(finding.control()), index));
        return rested;
    }

    private void add(Finding finding, Control control, Index index) {
        facts.addAll(finding.judgements());
        boolean gap = finding.status().gap();
        for (Observation observation : finding.observations()) {
            if (!gap || observation.outcome() == Outcome.FAIL) {
                observation.traces().forEach(this::add);
            }
        }
        if (!gap) {
            // Of a list that is complete no observation tells, since then nothing is left to look at.
            control.checks()
                    .forEach(check -> facts.add(complete(index.check(check).about())));
        }
    }

    private void add(Trace trace) {
        for (FactRef fact : trace.facts()) {
            Set<String> keys = trace.rule().rests().get(fact.section());
            if (keys == null) {
                facts.add(fact);
            } else {
                keys.forEach(key -> values.add(fact + "." + key));
            }
        }
    }

    private static FactRef complete(String list) {
        return new FactRef("complete", list);
    }

    /** Whether something rests on the value that a field is, or is in. */
    boolean on(Field field) {
        int dot = field.key().indexOf('.');
        String value = dot < 0 ? field.key() : field.key().substring(0, dot);
        return facts.contains(field.fact()) || values.contains(field.fact() + "." + value);
    }
}
