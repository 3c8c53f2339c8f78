package dev.assay.reports.oscal;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Risk;
import dev.assay.reports.Assessed;
import dev.assay.reports.overview.Index;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What all documents of a bundle are made from. Grows with the controls, and not with what was observed. */
final class Bundle {

    final Assessed assessed;
    final AssessmentResults results;
    final OscalReport.Version version;
    final Index index;
    final Uuids uuids;
    final FactPlaces facts;
    final Subjects subjects;
    final Roles roles;
    private final Map<ControlId, Risk> risks = new HashMap<>();
    private final Map<ControlId, Profile.State> states = new HashMap<>();

    Bundle(Assessed assessed, OscalReport.Version version) {
        this.assessed = assessed;
        this.results = assessed.results();
        this.version = version;
        this.index = new Index(results);
        this.uuids = new Uuids(results.organization().ref().id());
        this.facts = new FactPlaces(results.snapshot());
        this.subjects = new Subjects(results, facts, uuids);
        this.roles = new Roles(results);
        results.risks().forEach(risk -> risks.put(risk.control(), risk));
        assessed.profiles().forEach(profile -> profile.states().forEach(state -> states.put(state.outcome(), state)));
    }

    Optional<Risk> risk(ControlId control) {
        return Optional.ofNullable(risks.get(control));
    }

    /** How an outcome stands against the target, if it is one and a profile was worked out. */
    Optional<Profile.State> state(ControlId outcome) {
        return Optional.ofNullable(states.get(outcome));
    }

    String organization() {
        return Text.or(results.organization().name(), "the organization");
    }

    /** The day of the assessment as a date-time. */
    String asOf() {
        return day(results.plan().asOf());
    }

    /** A day as a date-time: its beginning, in UTC. */
    static String day(LocalDate day) {
        return day + "T00:00:00Z";
    }

    String organizationParty() {
        return uuids.of("party", results.organization().ref().id());
    }

    /** What concluded: Assay with the packs. */
    String tool() {
        return uuids.of("component", "assay");
    }

    String task() {
        return uuids.of("task", "gap-analysis");
    }

    /** Who says it: the tool. */
    void origins(Sink to) {
        to.each("origins", "origin", Stream.of(() -> actors(to)));
    }

    void actors(Sink to) {
        to.each("actors", "actor", Stream.of(() -> {
            to.flag("type", "tool");
            to.flag("actor-uuid", tool());
        }));
    }
}
