package dev.assay.engine.conclude;

import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Role;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.value.Answer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a control speaks of this organization on this day at all. */
final class Scope {

    private final KnownFacts facts;
    private final Catalog catalog;

    Scope(KnownFacts facts, Catalog catalog) {
        this.facts = facts;
        this.catalog = catalog;
    }

    /** Whether the control's finding counts: in force, and for outcomes within the target profile. */
    boolean counts(Control control) {
        if (!control.inForce().on(facts.plan().asOf())) {
            return false;
        }
        return catalog.kind() == Catalog.Kind.REQUIREMENTS
                || facts.plan().targetProfile().wants(control.id());
    }

    /** The control as the target asks for it: an outcome may be wanted on more than what is stated. */
    Control asked(Control control) {
        return catalog.kind() == Catalog.Kind.REQUIREMENTS
                ? control
                : facts.plan()
                        .targetProfile()
                        .of(control.id())
                        .map(target -> control.asking(target.target()))
                        .orElse(control);
    }

    /** What relieves an organization of a control that would bind it otherwise. */
    private Optional<String> relieved(Control control) {
        return control.relief()
                .filter(relief -> facts.recordedOrganization()
                        .filter(o -> Values.of(o, relief.key()).orElse(Answer.UNKNOWN) == Answer.YES)
                        .isPresent())
                .map(relief -> relief.because()
                        .replace("{subject}", facts.organization().name()));
    }

    /** Why it does not apply, if a recorded fact or the calendar says so. */
    Optional<String> outside(Control control) {
        if (!control.inForce().on(facts.plan().asOf())) {
            return Optional.of("It is not in force on " + facts.plan().asOf() + ".");
        }
        Optional<String> relieved = relieved(control);
        if (relieved.isPresent()) {
            return relieved;
        }
        Optional<Organization> organization = facts.recordedOrganization();
        if (control.appliesTo().isEmpty()
                || organization.isEmpty()
                || organization.get().roles().isEmpty()) {
            return Optional.empty();
        }
        Organization recorded = organization.get();
        boolean bound = control.appliesTo().stream()
                .anyMatch(role -> role == Role.COVERED_ENTITY
                        ? recorded.coveredEntity() == Answer.YES
                        : recorded.roles().contains(role));
        return bound
                ? Optional.empty()
                : Optional.of("It binds " + names(control.appliesTo()) + "; " + recorded.name() + " is recorded as "
                        + names(recorded.roles()) + ".");
    }

    private static String names(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role == Role.NONE
                        ? "none of them"
                        : role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
    }
}
