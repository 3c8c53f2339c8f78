package dev.assay.engine.conclude;

import dev.assay.api.facts.ClinicalService;
import dev.assay.api.facts.DataFlow;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.Control;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the gaps expose, worst for patients first: gap, attacks, systems, services. A gap on a system that carries a
 * service which care can't do without for more than four hours is one level worse than its control's severity.
 */
final class Risks {

    /** Hours: a service that care can't do without for longer makes a gap one level worse. */
    private static final long SHORT = 4;

    private final KnownFacts facts;
    private final List<ClinicalService> services;

    Risks(KnownFacts facts) {
        this.facts = facts;
        this.services = facts.of(ClinicalService.class);
    }

    static final Comparator<Risk> WORST_FIRST = Comparator.comparing(Risk::level)
            .reversed()
            .thenComparing(risk -> -risk.services().size())
            .thenComparing(risk -> -risk.attacks().size())
            .thenComparing(Risk::control);

    Risk of(Control control, Finding gap) {
        Set<FactRef> systems = new TreeSet<>();
        for (Observation observation : gap.observations()) {
            if (observation.outcome() == Outcome.FAIL) {
                systems(observation.subject().ref(), systems);
            }
        }
        Set<FactRef> carried = new TreeSet<>();
        boolean urgent = false;
        for (ClinicalService service : services) {
            if (service.systems().stream().anyMatch(id -> systems.contains(new FactRef("systems", id)))) {
                carried.add(new FactRef("services", service.id()));
                urgent |= service.tolerableDowntime().most() <= SHORT;
            }
        }
        List<RiskAcceptance> accepted = accepted(control);
        RiskLevel level = urgent ? worse(control.severity()) : control.severity();
        return new Risk(
                facts.ids().of(control.id().toString(), "risk"),
                control.id(),
                level,
                statement(control, systems, carried),
                control.stops(),
                List.copyOf(systems),
                List.copyOf(carried),
                status(accepted),
                accepted);
    }

    private void systems(FactRef subject, Set<FactRef> systems) {
        if (subject.section().equals("systems")) {
            systems.add(subject);
        } else if (subject.section().equals("data-flows")) {
            facts.at(subject)
                    .map(fact -> ((DataFlow) fact.fact()).from())
                    .filter(id -> !id.isEmpty())
                    .ifPresent(id -> systems.add(new FactRef("systems", id)));
        }
    }

    private static RiskLevel worse(RiskLevel level) {
        return switch (level) {
            case LOW -> RiskLevel.MODERATE;
            case MODERATE -> RiskLevel.HIGH;
            case HIGH, CRITICAL -> RiskLevel.CRITICAL;
        };
    }

    private String statement(Control control, Set<FactRef> systems, Set<FactRef> carried) {
        StringBuilder text = new StringBuilder("While ")
                .append(control.title())
                .append(" (")
                .append(control.id().name())
                .append(") falls short");
        if (!control.stops().isEmpty()) {
            text.append(", the way is easier for ")
                    .append(String.join(
                            ", ",
                            control.stops().stream()
                                    .map(attack -> attack.name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' '))
                                    .toList()));
        }
        if (!systems.isEmpty()) {
            text.append("; it concerns ").append(names(systems));
        }
        if (!carried.isEmpty()) {
            text.append(", and patients depend on it for ").append(names(carried));
        }
        return text.append('.').toString();
    }

    private String names(Set<FactRef> refs) {
        return String.join(
                ", ",
                refs.stream()
                        .map(ref -> facts.at(ref).map(Sentences::nameOf).orElse(ref.id()))
                        .toList());
    }

    private List<RiskAcceptance> accepted(Control control) {
        return facts.of(RiskAcceptance.class).stream()
                .filter(a -> Decisions.names(control, a.control()))
                .filter(a ->
                        !a.owner().isEmpty() && a.on().certainlyBy(facts.plan().asOf()))
                .toList();
    }

    private Risk.Status status(List<RiskAcceptance> accepted) {
        LocalDate asOf = facts.plan().asOf();
        if (accepted.stream()
                .anyMatch(a -> a.expires().certainlySince(asOf) && a.expires().known())) {
            return Risk.Status.ACCEPTED;
        }
        return accepted.stream().anyMatch(a -> a.expires().certainlyBefore(asOf))
                ? Risk.Status.ACCEPTANCE_EXPIRED
                : Risk.Status.OPEN;
    }
}
