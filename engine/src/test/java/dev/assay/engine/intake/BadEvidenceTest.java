package dev.assay.engine.intake;

import org.junit.jupiter.api.Test;

/** What is wrong with evidence and with long lines, in the words that people read. */
class BadEvidenceTest {

    @Test
    void evidenceStaysInTheFolder() {
        Reading.assertProblems("""
                evidence:
                  - {file: ../x.pdf}
                  - {file: /etc/passwd}
                policies:
                  - {topic: backup, evidence: "C:\\\\x"}
                """, """
                acme.yaml:2:12: the evidence "../x.pdf" leaves the organization's folder; put it inside, or name it without a path
                  |   - {file: ../x.pdf}
                  | ...........^
                acme.yaml:3:12: the evidence "/etc/passwd" leaves the organization's folder; put it inside, or name it without a path
                  |   - {file: /etc/passwd}
                  | ...........^
                acme.yaml:5:31: the evidence "C:\\x" leaves the organization's folder; put it inside, or name it without a path
                  |   - {topic: backup, evidence: "C:\\\\x"}
                  | ..............................^
                """);
    }

    @Test
    void evidenceIsOneThing() {
        Reading.assertProblems("""
                evidence:
                  - {id: a, file: same.pdf, sha-256: abc}
                  - {id: b, file: same.pdf}
                policies:
                  - {topic: backup, evidence: [same.pdf, "*"]}
                """, """
                acme.yaml:2:38: the SHA-256 of "same.pdf" is "abc"; expected 64 hexadecimal digits
                  |   - {id: a, file: same.pdf, sha-256: abc}
                  | .....................................^
                acme.yaml:5:42: policies[0].evidence[1] is "*", which stands for the rest of a list; choose another id
                  |   - {topic: backup, evidence: [same.pdf, "*"]}
                  | .........................................^
                """);
    }

    @Test
    void evidenceSharedByAFileIsNamedById() {
        Reading.assertProblems("""
                evidence:
                  - {id: a, file: same.pdf}
                  - {id: b, file: same.pdf}
                policies:
                  - {topic: backup, evidence: same.pdf}
                """, """
                acme.yaml:5:31: policies[0].evidence is "same.pdf", the file of several evidence items; name the id of one: a or b
                  |   - {topic: backup, evidence: same.pdf}
                  | ..............................^
                """);
    }

    @Test
    void jsonHasTheSameProblems() {
        Reading.assertProblems("acme.json", """
                {"systems": [{"id": "ehr", "ephi": "maybe"}]}
                """, """
                acme.json:1:36: systems[0].ephi is "maybe"; expected yes, no, partly or unknown
                  | {"systems": [{"id": "ehr", "ephi": "maybe"}]}
                  | ...................................^
                """);
    }

    @Test
    void linesAreCutBehindTheCaret() {
        Reading.assertProblems("""
                systems: [{id: a, ephi: maybe, name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}]
                """, """
                acme.yaml:1:25: systems[0].ephi is "maybe"; expected yes, no, partly or unknown
                  | systems: [{id: a, ephi: maybe, name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
                  | ........................^
                """);
    }

    @Test
    void placesFarOutOnALineAreNamedWithoutIt() {
        Reading.assertProblems("""
                systems: [{id: a, name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, ephi: maybe}]
                """, """
                acme.yaml:1:233: systems[0].ephi is "maybe"; expected yes, no, partly or unknown
                """);
    }
}
