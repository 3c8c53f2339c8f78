package dev.assay.benchmarks.floor;

import java.time.LocalDate;

/** All checks of the pack hipaa. */
public final class HipaaChecks implements HandWritten {

    private final HipaaSystems systems;
    private final HipaaVendors vendors;
    private final HipaaBreaches breaches;
    private final HipaaPeople people;
    private final HipaaOrganization organization;
    private final HipaaRisks risks;
    private final HipaaStatements statements;
    private final HipaaFailures failures;

    public HipaaChecks(Rules rules) {
        systems = new HipaaSystems(rules);
        vendors = new HipaaVendors(rules);
        breaches = new HipaaBreaches(rules);
        people = new HipaaPeople(rules);
        organization = new HipaaOrganization(rules);
        risks = new HipaaRisks(rules);
        statements = new HipaaStatements(rules);
        failures = new HipaaFailures(rules);
    }

    @Override
    public void say(FactLists facts, LocalDate asOf, Sayings out) {
        systems.say(facts, asOf, out);
        vendors.say(facts, asOf, out);
        breaches.say(facts, asOf, out);
        people.say(facts, asOf, out);
        organization.say(facts, asOf, out);
        risks.say(facts, asOf, out);
        statements.say(facts, asOf, out);
        failures.say(facts, asOf, out);
    }
}
