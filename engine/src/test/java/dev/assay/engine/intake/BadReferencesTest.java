package dev.assay.engine.intake;

import org.junit.jupiter.api.Test;

/** What is wrong with what one fact says of another, in the words that people read. */
class BadReferencesTest {

    @Test
    void referencesLeadSomewhere() {
        Reading.assertProblems("""
                systems:
                  - {id: ehr, vendor: ehr-c}
                vendors:
                  - {id: ehr-co}
                activities:
                  - {kind: security-training, on: 2025-03-14, systems: [ehr, nothing, ~]}
                """, """
                acme.yaml:2:23: systems[0].vendor is "ehr-c", but no vendor has that id; did you mean "ehr-co"?
                  |   - {id: ehr, vendor: ehr-c}
                  | ......................^
                acme.yaml:6:62: activities[0].systems[1] is "nothing", but no system has that id; list it under systems or correct it
                  |   - {kind: security-training, on: 2025-03-14, systems: [ehr, nothing, ~]}
                  | .............................................................^
                acme.yaml:6:71: activities[0].systems[2] is empty; write a value or remove it
                  |   - {kind: security-training, on: 2025-03-14, systems: [ehr, nothing, ~]}
                  | ......................................................................^
                """);
    }

    @Test
    void referencesWaitForSectionsThatCannotBeRead() {
        Reading.assertProblems("""
                systems:
                  - {id: ehr, vendor: ehr-co}
                vendor:
                  - {id: ehr-co}
                """, """
                acme.yaml:3:1: vendor is no section; did you mean "vendors"?
                  | vendor:
                  | ^
                """);
    }

    @Test
    void nestedRecordsHaveKnownKeys() {
        Reading.assertProblems("""
                vendors:
                  - {id: ehr-co, agreement: {signd: 2025}}
                  - {id: it-co, agreement: yes}
                """, """
                acme.yaml:2:30: vendors[0].agreement.signd is no key of a vendor; did you mean "signed"?
                  |   - {id: ehr-co, agreement: {signd: 2025}}
                  | .............................^
                acme.yaml:3:28: vendors[1].agreement is "yes"; expected a mapping of exists, kind, written, signed, ends, permitted-uses, limits-further-use, safeguards, reports-unauthorized-use, reports-security-incidents, binds-subcontractors, supports-access, supports-amendment, supports-accounting, delegated-duties, books-available-to-hhs, return-or-destroy or termination
                  |   - {id: it-co, agreement: yes}
                  | ...........................^
                """);
    }

    @Test
    void practicesAreWhatThePacksAskFor() {
        Reading.assertProblems("""
                practices:
                  access-aproval: yes
                  clean-desk: {answer: maybe, practice: x, foo: 1}
                """, """
                acme.yaml:2:3: practices.access-aproval is no practice that a loaded pack asks for; did you mean "access-approval"?
                  |   access-aproval: yes
                  | ..^
                acme.yaml:3:24: practices.clean-desk.answer is "maybe"; expected yes, no, partly or unknown
                  |   clean-desk: {answer: maybe, practice: x, foo: 1}
                  | .......................^
                acme.yaml:3:31: practices.clean-desk.practice is said by the key before the colon; remove it
                  |   clean-desk: {answer: maybe, practice: x, foo: 1}
                  | ..............................^
                acme.yaml:3:44: practices.clean-desk.foo is no key of a practice; expected answer, facilities, affiliates, evidence, stated-by, recorded, from or until
                  |   clean-desk: {answer: maybe, practice: x, foo: 1}
                  | ...........................................^
                """);
    }

    @Test
    void onlyListsThatExistCanBeComplete() {
        Reading.assertProblems("""
                complete:
                  sistems: yes
                  systems: 3
                """, """
                acme.yaml:2:3: complete.sistems is no section; did you mean "systems"?
                  |   sistems: yes
                  | ..^
                acme.yaml:3:12: complete.systems is "3"; expected yes, no, partly or unknown
                  |   systems: 3
                  | ...........^
                """);
    }

    @Test
    void decisionsAreAboutControlsOfThePacks() {
        Reading.assertProblems("""
                addressable-decisions:
                  - {control: "hipaa:164.312(c)", on: 2025-04-02, factors: [cost, money]}
                risk-acceptances:
                  - {control: nist}
                """, """
                acme.yaml:2:15: addressable-decisions[0].control is "hipaa:164.312(c)", no control of a loaded pack; did you mean "hipaa:164.312(b)"?
                  |   - {control: "hipaa:164.312(c)", on: 2025-04-02, factors: [cost, money]}
                  | ..............^
                acme.yaml:2:67: addressable-decisions[0].factors[1] is "money"; expected size, technical, cost, risk or unknown
                  |   - {control: "hipaa:164.312(c)", on: 2025-04-02, factors: [cost, money]}
                  | ..................................................................^
                acme.yaml:4:15: risk-acceptances[0].control is "nist", no control of a loaded pack; expected hipaa:164.312(a)(2)(iii) or hipaa:164.312(b)
                  |   - {control: nist}
                  | ..............^
                """);
    }

    @Test
    void whoAnsweredIsRoleAndDay() {
        Reading.assertProblems("""
                answered-by: {role: x, when: 2025, on: tomorrow}
                """, """
                acme.yaml:1:24: answered-by.when is not known; expected role or on
                  | answered-by: {role: x, when: 2025, on: tomorrow}
                  | .......................^
                acme.yaml:1:40: answered-by.on is "tomorrow"; expected a date such as 2025-03-14, 2025-03 or 2025, a range such as 2025-03-01..2025-03-14 or ..2025-03-14, or unknown
                  | answered-by: {role: x, when: 2025, on: tomorrow}
                  | .......................................^
                """);
    }

    @Test
    void whoAnsweredIsAMapping() {
        Reading.assertProblems("""
                answered-by: me
                """, """
                acme.yaml:1:14: answered-by is "me"; expected a mapping of role and on
                  | answered-by: me
                  | .............^
                """);
    }
}
