package dev.assay.engine.intake;

import org.junit.jupiter.api.Test;

/** What is wrong with dates, counts and roles, in the words that people read. */
class BadRangesTest {

    @Test
    void datesAreDaysOfTheCalendar() {
        Reading.assertProblems("""
                activities:
                  - {id: a, kind: security-training, on: 2026-02-30}
                  - {id: b, kind: security-training, on: 2025-13}
                  - {id: c, kind: security-training, on: 14.03.2025}
                  - {id: d, kind: security-training, on: 2025-03-14..2025-01-01}
                  - {id: e, kind: security-training, on: [2025]}
                """, """
                acme.yaml:2:42: activities[0].on is "2026-02-30", which is no day of the calendar; correct it
                  |   - {id: a, kind: security-training, on: 2026-02-30}
                  | .........................................^
                acme.yaml:3:42: activities[1].on is "2025-13", which is no month of the calendar; correct it
                  |   - {id: b, kind: security-training, on: 2025-13}
                  | .........................................^
                acme.yaml:4:42: activities[2].on is "14.03.2025"; expected a date such as 2025-03-14, 2025-03 or 2025, a range such as 2025-03-01..2025-03-14 or ..2025-03-14, or unknown
                  |   - {id: c, kind: security-training, on: 14.03.2025}
                  | .........................................^
                acme.yaml:5:42: activities[3].on is "2025-03-14..2025-01-01", which ends before it begins; write the earlier date first
                  |   - {id: d, kind: security-training, on: 2025-03-14..2025-01-01}
                  | .........................................^
                acme.yaml:6:42: activities[4].on is a list; expected a date such as 2025-03-14
                  |   - {id: e, kind: security-training, on: [2025]}
                  | .........................................^
                """);
    }

    @Test
    void countsAreWholeNumbers() {
        Reading.assertProblems("""
                organization: {name: A, workforce-size: 10..5, sites: -1}
                systems:
                  - {id: a, count: 1.5}
                  - {id: b, count: 9999999999999999999}
                """, """
                acme.yaml:1:41: organization.workforce-size is "10..5", which ends before it begins; write the smaller number first
                  | organization: {name: A, workforce-size: 10..5, sites: -1}
                  | ........................................^
                acme.yaml:1:55: organization.sites is "-1"; expected a whole number such as 14, a range such as 10..20 or 10.., or unknown
                  | organization: {name: A, workforce-size: 10..5, sites: -1}
                  | ......................................................^
                acme.yaml:3:20: systems[0].count is "1.5"; expected a whole number such as 14, a range such as 10..20 or 10.., or unknown
                  |   - {id: a, count: 1.5}
                  | ...................^
                acme.yaml:4:20: systems[1].count is "9999999999999999999"; expected a whole number such as 14, a range such as 10..20 or 10.., or unknown
                  |   - {id: b, count: 9999999999999999999}
                  | ...................^
                """);
    }

    @Test
    void whatTheRecordRefusesIsAProblem() {
        Reading.assertProblems("""
                organization: {name: A, roles: [none, covered-entity]}
                """, """
                acme.yaml:1:1: organization: roles has "none" beside others; expected either
                  | organization: {name: A, roles: [none, covered-entity]}
                  | ^
                """);
    }

    @Test
    void rolesAreKnown() {
        Reading.assertProblems("""
                organization: {name: A, roles: [covered-entiti, x]}
                """, """
                acme.yaml:1:33: organization.roles[0] is "covered-entiti"; did you mean "covered-entity"?
                  | organization: {name: A, roles: [covered-entiti, x]}
                  | ................................^
                acme.yaml:1:49: organization.roles[1] is "x"; expected covered-entity, business-associate, health-plan, clearinghouse, none or unknown
                  | organization: {name: A, roles: [covered-entiti, x]}
                  | ................................................^
                """);
    }
}
