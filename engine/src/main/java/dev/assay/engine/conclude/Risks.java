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
import dev.assay.api.model.RiskModel;
import dev.assay.api.value.CountRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the gaps expose, worst for patients first: gap, attacks, systems, services. A gap on a system that carries a
 * service which care can't do without for long is one level worse than its control's severity; within a level, points order.
 */
final class Risks {

    private final KnownFacts facts;
    private final RiskModel model;
    private final List<ClinicalService> services;

    Risks(KnownFacts facts) {
        this.facts = facts;
        this.model = facts.plan().riskModel();
        this.services = facts.of(ClinicalService.class);
    }

    static final Comparator<Risk> WORST_FIRST = Comparator.comparing(Risk::level)
            .reversed()
            .thenComparing(risk -> -risk.points())
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
        List<ClinicalService> hit = new ArrayList<>();
        for (ClinicalService service : services) {
            if (service.systems().stream().anyMatch(id -> systems.contains(new FactRef("systems", id)))) {
                carried.add(new FactRef("clinical-services", service.id()));
                hit.add(service);
            }
        }
        List<RiskAcceptance> accepted = accepted(control);
        boolean urgent = hit.stream().anyMatch(model::urgent);
        RiskLevel level = urgent ? worse(control.severity()) : control.severity();
        return new Risk(
                facts.ids().of(control.id().toString(), "risk"),
                control.id(),
                level,
                model.points(control.severity(), control.stops(), hit),
                statement(control, systems, carried),
                control.stops(),
                List.copyOf(systems),
                List.copyOf(carried),
                harm(hit),
                status(accepted),
                accepted);
    }

    private void systems(FactRef subject, Set<FactRef> systems) {
        if (subject.section().equals("systems")) {
            systems.add(subject);
        } else if (subject.section().equals("data-flows")) {
            facts.at(subject)
                    .map(fact -> ((DataFlow) fact.fact()).source())
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

    /** What stops when the systems of these services are down, for how long care can do without them, and whether it can go on meanwhile. */
    private static String harm(List<ClinicalService> hit) {
        return hit.stream()
                .sorted(Comparator.comparing((ClinicalService service) ->
                                service.maximumDowntimeHours().most())
                        .thenComparing(ClinicalService::id))
                .map(service -> (service.name().isEmpty() ? service.id() : service.name())
                        + without(service)
                        + meanwhile(service))
                .collect(Collectors.joining(" "));
    }

    private static String without(ClinicalService service) {
        CountRange hours = service.maximumDowntimeHours();
        return !hours.known()
                ? " stops when they are down; how long care can do without, nobody recorded"
                : " can do without them for " + hours + (hours.exact() && hours.most() == 1 ? " hour" : " hours");
    }

    private static String meanwhile(ClinicalService service) {
        return switch (service.downtimeProcedure()) {
            case YES -> ", and there is a way to go on meanwhile.";
            case PARTLY -> ", and only part of it has a way to go on meanwhile.";
            case NO -> ", and there is no way to go on meanwhile.";
            case UNKNOWN -> ", and nobody recorded a way to go on meanwhile.";
        };
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
