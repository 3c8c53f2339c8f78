package dev.assay.engine.intake;

import org.junit.jupiter.api.Test;

/** What is wrong with ids and what refers to them, in the words that people read. */
class BadIdsTest {

    @Test
    void listsOfSystemsNeedIds() {
        Reading.assertProblems("""
                systems:
                  - {name: nameless}
                """, """
                acme.yaml:2:5: systems[0] has no id; write one
                  |   - {name: nameless}
                  | ....^
                """);
    }

    @Test
    void anIdMadeOfKeysNeedsTheFirstOfThem() {
        Reading.assertProblems("""
                policies:
                  - {written: yes}
                """, """
                acme.yaml:2:5: policies[0] has neither id nor topic; write one of them
                  |   - {written: yes}
                  | ....^
                """);
    }

    @Test
    void anIdThatCannotBeReadIsOneProblem() {
        Reading.assertProblems("""
                systems:
                  - {id: [a]}
                  - {id: b, vendor: c}
                vendors: 3
                """, """
                acme.yaml:2:10: systems[0].id is a list; expected text
                  |   - {id: [a]}
                  | .........^
                acme.yaml:4:10: vendors is "3"; expected a list, with a hyphen before each vendor
                  | vendors: 3
                  | .........^
                """);
    }

    @Test
    void idsAreUnique() {
        Reading.assertProblems("""
                systems:
                  - {id: ehr}
                  - {id: ehr}
                """, """
                acme.yaml:3:10: systems[1].id is "ehr", which already stands at acme.yaml:2:10; ids are unique in a section, choose another
                  |   - {id: ehr}
                  | .........^
                """);
    }

    @Test
    void idsMadeOfKeysAreUnique() {
        Reading.assertProblems("""
                activities:
                  - {kind: security-training, on: 2025-03-14}
                  - {kind: security-training, on: 2025-03-14}
                """, """
                acme.yaml:3:5: activities[1] gets the id "security-training-2025-03-14" from its kind and on, as does acme.yaml:2:5; give each an id
                  |   - {kind: security-training, on: 2025-03-14}
                  | ....^
                """);
    }

    @Test
    void idsArePrintableAndNotTheStar() {
        Reading.assertProblems("""
                systems:
                  - {id: "*"}
                  - {id: ""}
                  - {id: "a\\u0007b"}
                  - {id: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}
                """, """
                acme.yaml:2:10: systems[0].id is "*", which stands for the rest of a list; choose another id
                  |   - {id: "*"}
                  | .........^
                acme.yaml:3:10: systems[1].id is empty; expected an id
                  |   - {id: ""}
                  | .........^
                acme.yaml:4:10: systems[2].id is "a?b" with characters that do not print; choose another id
                  |   - {id: "a\\u0007b"}
                  | .........^
                acme.yaml:5:10: systems[3].id is 201 characters long; expected at most 200
                  |   - {id: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
                  | .........^
                """);
    }
}
