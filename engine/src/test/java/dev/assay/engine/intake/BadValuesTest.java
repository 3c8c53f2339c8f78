package dev.assay.engine.intake;

import org.junit.jupiter.api.Test;

/** What is wrong with values and keys, in the words that people read. */
class BadValuesTest {

    @Test
    void allProblemsOfAnEntryAreShownTogether() {
        Reading.assertProblems("""
                systems:
                  - {id: ehr, ephi: maybe, encrypted-at-rest: yes, kind: lap-top}
                  - {id: ehr-2, count: many, end-of-support: 2026-02-30, name: [a]}
                """, """
                acme.yaml:2:21: systems[0].ephi is "maybe"; expected yes, no, partly or unknown
                  |   - {id: ehr, ephi: maybe, encrypted-at-rest: yes, kind: lap-top}
                  | ....................^
                acme.yaml:2:28: systems[0].encrypted-at-rest is no key of a system; did you mean "encryption-at-rest"?
                  |   - {id: ehr, ephi: maybe, encrypted-at-rest: yes, kind: lap-top}
                  | ...........................^
                acme.yaml:2:58: systems[0].kind is "lap-top"; did you mean "laptop"?
                  |   - {id: ehr, ephi: maybe, encrypted-at-rest: yes, kind: lap-top}
                  | .........................................................^
                acme.yaml:3:24: systems[1].count is "many"; expected a whole number such as 14, a range such as 10..20 or 10.., or unknown
                  |   - {id: ehr-2, count: many, end-of-support: 2026-02-30, name: [a]}
                  | .......................^
                acme.yaml:3:46: systems[1].end-of-support is "2026-02-30", which is no day of the calendar; correct it
                  |   - {id: ehr-2, count: many, end-of-support: 2026-02-30, name: [a]}
                  | .............................................^
                acme.yaml:3:64: systems[1].name is a list; expected text
                  |   - {id: ehr-2, count: many, end-of-support: 2026-02-30, name: [a]}
                  | ...............................................................^
                """);
    }

    @Test
    void sectionsHaveKnownNames() {
        Reading.assertProblems("""
                sistems: []
                foo: 1
                """, """
                acme.yaml:1:1: sistems is no section; did you mean "systems"?
                  | sistems: []
                  | ^
                acme.yaml:2:1: foo is no section; expected access-grants, accounts, activities, addressable-decisions, affiliates, breaches, changes, clinical-services, complaints, complete, coverage, data-flows, declared-scores, designations, evidence, external-users, facilities, incident-readiness, incidents, judgments, media, networks, ocr-statements, organization, patient-requests, policies, practices, remediations, risk-acceptances, risks, sanctions, systems, vendors, vulnerabilities, web-trackers, workforce or answered-by
                  | foo: 1
                  | ^
                """);
    }

    @Test
    void sectionsHaveTheirShape() {
        Reading.assertProblems("""
                organization: [a]
                systems: {a: b}
                vendors: 3
                practices: [x]
                activities: [security-training]
                """, """
                acme.yaml:1:15: organization is a list; expected a mapping of its keys
                  | organization: [a]
                  | ..............^
                acme.yaml:2:10: systems is a mapping; expected a list, with a hyphen before each system
                  | systems: {a: b}
                  | .........^
                acme.yaml:3:10: vendors is "3"; expected a list, with a hyphen before each vendor
                  | vendors: 3
                  | .........^
                acme.yaml:4:12: practices is a list; expected a mapping from each practice to its answer
                  | practices: [x]
                  | ...........^
                acme.yaml:5:14: activities[0] is "security-training"; expected the keys of an activity
                  | activities: [security-training]
                  | .............^
                """);
    }

    @Test
    void aFileHoldsSections() {
        Reading.assertProblems("""
                - a
                """, """
                acme.yaml:1:1: the file holds a list; expected sections such as organization and systems
                  | - a
                  | ^
                """);
    }
}
