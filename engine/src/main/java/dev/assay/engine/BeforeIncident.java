package dev.assay.engine;

import dev.assay.api.facts.Incident;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RecognizedPractices;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Source;
import dev.assay.api.model.TargetProfile;
import dev.assay.engine.conclude.PracticesShown;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.problem.ProblemsException;
import java.util.List;

/** What was in place before an incident, by the facts as of the day before it. */
final class BeforeIncident {

    private static final String SECTION = "incidents";

    private BeforeIncident() {}

    static RecognizedPractices practices(Assessor assessor, AssessmentPlan plan, Snapshot snapshot, String incident) {
        Incident found = snapshot.of(Incident.class)
                .filter(one -> one.id().equals(incident))
                .findFirst()
                .orElseThrow(() -> problem("there is no incident \"" + incident + "\"; "
                        + Nearest.hint(
                                incident,
                                snapshot.of(Incident.class).map(Incident::id).toList())));
        if (!found.on().exact() || !found.on().certainlyBy(plan.asOf())) {
            throw problem(
                    "the incident " + incident + " began on " + found.on()
                            + "; record the very day, not after the date of the assessment, to look at the twelve months before it");
        }
        // What was in place is seen by the facts, whatever the organization aims for.
        AssessmentResults before = assessor.assess(
                plan.withAsOf(found.on().earliest().minusDays(1)).withTargetProfile(TargetProfile.ALL), snapshot);
        return new PracticesShown(before).before(new FactRef(SECTION, incident));
    }

    private static ProblemsException problem(String message) {
        return new ProblemsException(List.of(Problem.at(new Source(SECTION, 0, 0), message)));
    }
}
