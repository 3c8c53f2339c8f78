package dev.assay.engine.conclude;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Framework;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Profile.Gap;
import dev.assay.api.model.Profile.State;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.TargetProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profile of a pack of outcomes: how each stands, what the target asks beyond that, and the tiers. */
public final class Profiles {

    /** First what is wanted soonest, then what is known to fall short, then what harms patients most. */
    private static final Comparator<Gap> FIRST_TO_DO = Comparator.<Gap, RiskLevel>comparing(gap ->
                    gap.state().target().map(TargetProfile.Target::priority).orElse(RiskLevel.MODERATE))
            .reversed()
            .thenComparing(Gap::kind)
            .thenComparing(Gap::level, Comparator.reverseOrder())
            .thenComparing(gap -> gap.state().outcome());

    private final AssessmentResults results;
    private final Catalog catalog;
    private final Framework framework;
    private final Map<ControlId, Finding> findings = new HashMap<>();
    private final Map<ControlId, RiskLevel> risks = new HashMap<>();

    private Profiles(AssessmentResults results, Catalog catalog, Framework framework) {
        this.results = results;
        this.catalog = catalog;
        this.framework = framework;
        results.findings().forEach(finding -> findings.put(finding.control(), finding));
        for (Risk risk : results.risks()) {
            risks.put(risk.control(), risk.level());
        }
    }

    /** The profile of a pack. */
    public static Profile of(AssessmentResults results, Catalog catalog, Framework framework) {
        return new Profiles(results, catalog, framework).profile();
    }

    private Profile profile() {
        TargetProfile target = results.plan().targetProfile();
        DeclaredScores declared = new DeclaredScores(results.snapshot(), catalog, framework);
        List<State> states = new ArrayList<>();
        for (Control control : catalog.controls().values()) {
            Finding finding = findings.get(control.id());
            if (finding != null) {
                states.add(new State(
                        control.id(),
                        Achievements.of(finding, results.snapshot()),
                        finding.assurance(),
                        Achievements.shares(finding),
                        target.wants(control.id()),
                        target.of(control.id()),
                        declared.of(control.id())));
            }
        }
        List<Gap> gaps = states.stream()
                .flatMap(state -> gap(state).stream())
                .sorted(FIRST_TO_DO)
                .toList();
        return new Profile(catalog.pack(), target, states, gaps, new Tiers(findings.values()).of(framework.tiers()));
    }

    private Optional<Gap> gap(State state) {
        Optional<Gap.Kind> kind = !state.wanted()
                ? Optional.empty()
                : switch (state.achievement()) {
                    case PARTLY, NOT_ACHIEVED -> Optional.of(Gap.Kind.SHORTFALL);
                    case UNKNOWN -> Optional.of(Gap.Kind.UNKNOWN);
                    case ACHIEVED -> enough(state) ? Optional.empty() : Optional.of(Gap.Kind.EVIDENCE);
                    case NOT_APPLICABLE -> Optional.empty();
                };
        return kind.map(k -> new Gap(
                state,
                k,
                risks.getOrDefault(
                        state.outcome(), catalog.controls().get(state.outcome()).severity()),
                also(state.outcome())));
    }

    private static boolean enough(State state) {
        Assurance asked = state.target().map(TargetProfile.Target::target).orElse(Assurance.STATED);
        return state.assurance().compareTo(asked) >= 0;
    }

    /** What a fix touches elsewhere: linked controls that fall short or are open, closest first. */
    private List<Crosswalk.Link> also(ControlId outcome) {
        return framework.crosswalk().of(outcome).stream()
                .filter(link -> !link.weak())
                .filter(link -> {
                    Finding other = findings.get(link.other(outcome));
                    return other != null
                            && (other.status().gap() || other.status().open());
                })
                .sorted(Comparator.comparing(Crosswalk.Link::primary)
                        .reversed()
                        .thenComparing(link ->
                                !findings.get(link.other(outcome)).status().gap())
                        .thenComparing(link -> link.other(outcome)))
                .toList();
    }
}
