package dev.assay.benchmarks.floor;

import java.time.LocalDate;

/** All checks of the pack nist-csf. */
public final class CsfChecks implements HandWritten {

    private final CsfSystems systems;
    private final CsfIncidents incidents;
    private final CsfPeople people;
    private final CsfOrganization organization;
    private final CsfRisks risks;
    private final CsfStatements statements;

    public CsfChecks(Rules rules) {
        systems = new CsfSystems(rules);
        incidents = new CsfIncidents(rules);
        people = new CsfPeople(rules);
        organization = new CsfOrganization(rules);
        risks = new CsfRisks(rules);
        statements = new CsfStatements(rules);
    }

    @Override
    public void say(FactLists facts, LocalDate asOf, Sayings out) {
        systems.say(facts, asOf, out);
        incidents.say(facts, asOf, out);
        people.say(facts, asOf, out);
        organization.say(facts, asOf, out);
        risks.say(facts, asOf, out);
        statements.say(facts, asOf, out);
    }
}
