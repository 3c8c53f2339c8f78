package dev.assay.api.model;

import dev.assay.api.facts.Role;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that a catalog requires or describes. Made by the engine from a pack's catalog.
 *
 * @param id its id
 * @param title its official title
 * @param family the part of the catalog it belongs to
 * @param duty what kind of thing it asks for
 * @param parent the standard or category it belongs to; itself where it has none
 * @param statement what it asks, in the pack's own words
 * @param official the framework's own wording of it, where the user supplied it; empty otherwise
 * @param appliesTo the roles it binds; empty means everyone
 * @param checks the checks that decide it; empty where no rule exists yet or only a person can judge
 * @param judgement the question that a person answers where no rule can; empty otherwise
 * @param because why only a person can answer it; empty where there is no such question
 * @param gathers the controls that it is the worst of beside those whose parent it is; a duty to meet other duties
 * @param cites the parts of the catalog it is read with, such as definitions
 * @param relief what takes an organization out of it that it would bind otherwise, if anything does
 * @param demand what its passes must rest on
 * @param mechanism where its duty is a mechanism and not every subject, the check that shows the mechanism: where that
 *     passes, failing subjects beside passing ones are listed exceptions
 * @param severity how much harm its gap exposes before systems and services are looked at
 * @param stops the attacks it stops or softens
 * @param remedy what to do about a gap
 * @param effort what that takes, in the judgement of the catalog; {@link Effort#UNKNOWN} where it does not say
 * @param after the controls whose remedies must be done before this one's can be, of the same catalog
 * @param note a legal note, or empty
 * @param inForce the days on which it is in force
 * @param aliases older ids
 * @param declared where the catalog declares it
 * @since 1
 */
public record Control(
        ControlId id,
        String title,
        String family,
        Duty duty,
        ControlId parent,
        String statement,
        String official,
        Set<Role> appliesTo,
        List<CheckId> checks,
        String judgement,
        String because,
        List<ControlId> gathers,
        List<ControlId> cites,
        Optional<Relief> relief,
        Demand demand,
        Optional<CheckId> mechanism,
        RiskLevel severity,
        List<Attack> stops,
        String remedy,
        Effort effort,
        List<ControlId> after,
        String note,
        InForce inForce,
        List<String> aliases,
        Source declared) {

    public Control {
        appliesTo = Collections.unmodifiableSet(new TreeSet<>(appliesTo));
        checks = List.copyOf(checks);
        gathers = List.copyOf(gathers);
        cites = List.copyOf(cites);
        stops = List.copyOf(stops);
        after = List.copyOf(after);
        aliases = List.copyOf(aliases);
    }

    /** The same, asking for at least this assurance. */
    public Control asking(Assurance least) {
        return demand.assurance().compareTo(least) >= 0 ? this : with(official, new Demand(least, demand.evidence()));
    }

    /** The same with the framework's own wording. */
    public Control worded(String wording) {
        return with(wording, demand);
    }

    private Control with(String wording, Demand asked) {
        return new Control(
                id, title, family, duty, parent, statement, wording, appliesTo, checks, judgement, because, gathers,
                cites, relief, asked, mechanism, severity, stops, remedy, effort, after, note, inForce, aliases,
                declared);
    }

    /** Whether anything decides it: checks, a person, or the controls that it gathers. */
    public boolean decidable() {
        return !checks.isEmpty() || !judgement.isEmpty() || !gathers.isEmpty();
    }

    /** The standard or category it belongs to, if any. */
    public Optional<ControlId> parentId() {
        return parent.equals(id) ? Optional.empty() : Optional.of(parent);
    }
}
