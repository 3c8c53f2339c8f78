package dev.assay.reports.oscal;

import dev.assay.api.facts.Remediation;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.AssessmentResults;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The roles that own something, by what the organization calls them. */
final class Roles {

    private final SortedSet<String> names = new TreeSet<>();

    Roles(AssessmentResults results) {
        results.snapshot().of(Remediation.class).map(Remediation::owner).forEach(this::add);
        results.snapshot().of(RiskAcceptance.class).map(RiskAcceptance::owner).forEach(this::add);
        results.risks().stream()
                .flatMap(risk -> risk.acceptances().stream())
                .map(RiskAcceptance::owner)
                .forEach(this::add);
    }

    private void add(String owner) {
        String name = Text.line(owner);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Declares them. */
    void declare(Sink to) {
        to.each("roles", "role", names.stream().map(name -> () -> {
            to.flag("id", Tokens.role(name));
            to.line("title", name);
        }));
    }

    /** Says who is responsible; nothing where nobody is named. */
    static void responsible(Sink to, String owner) {
        String name = Text.line(owner);
        to.each(
                "responsible-roles",
                "responsible-role",
                Stream.of(name)
                        .filter(named -> !named.isEmpty())
                        .map(named -> () -> to.flag("role-id", Tokens.role(named))));
    }
}
