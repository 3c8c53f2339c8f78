package dev.assay.engine.intake;

import org.junit.jupiter.api.Test;

/** What is wrong with tables, in the words that people read. */
class BadTableTest {

    @Test
    void headersAreKeys() {
        Reading.assertProblems("practices.csv", """
                practise,answer
                clean-desk,yes
                """, """
                practices.csv:1:1: the header "practise" is no key of a practice; did you mean "practice"?
                  | practise,answer
                  | ^
                """);
    }

    @Test
    void columnsArePartedByCommas() {
        Reading.assertProblems("systems.csv", """
                id;name
                a;b
                """, """
                systems.csv:1:1: the columns are parted by semicolons; expected commas, save the table as CSV with commas
                  | id;name
                  | ^
                """);
    }

    @Test
    void headersStandOnce() {
        Reading.assertProblems("systems.csv", """
                id,name,name
                a,b,c
                """, """
                systems.csv:1:9: the header "name" stands twice; remove one of the columns
                  | id,name,name
                  | ........^
                """);
    }

    @Test
    void theHeaderHasTheId() {
        Reading.assertProblems("systems.csv", """
                name,kind
                EHR,ehr
                """, """
                systems.csv:1:1: the header has no column id, by which a system is known; add it
                  | name,kind
                  | ^
                """);
    }

    @Test
    void theHeaderHasTheKeyOfAMapping() {
        Reading.assertProblems("practices.csv", """
                answer
                yes
                """, """
                practices.csv:1:1: the header has no column practice, by which a practice is known; add it
                  | answer
                  | ^
                """);
    }

    @Test
    void cellsHaveTheirPlaces() {
        Reading.assertProblems("systems.csv", """
                id,name,ephi
                a,"x ""y"", z",maybe
                b,"two
                lines",perhaps
                c,é😀,never
                """, """
                systems.csv:2:16: systems[0].ephi is "maybe"; expected yes, no, partly or unknown
                  | a,"x ""y"", z",maybe
                  | ...............^
                systems.csv:4:8: systems[1].ephi is "perhaps"; expected yes, no, partly or unknown
                  | lines",perhaps
                  | .......^
                systems.csv:5:6: systems[2].ephi is "never"; expected yes, no, partly or unknown
                  | c,é😀,never
                  | .....^
                """);
    }

    @Test
    void rowsHaveAsManyCellsAsTheHeader() {
        Reading.assertProblems("systems.csv", """
                id,name,ephi
                b,c
                d,e,f,g
                ,x,yes
                """, """
                systems.csv:2:1: the row has 2 cells; expected 3 as in the header, quote a cell that holds a comma
                  | b,c
                  | ^
                systems.csv:3:1: the row has 4 cells; expected 3 as in the header, quote a cell that holds a comma
                  | d,e,f,g
                  | ^
                systems.csv:4:1: systems[2] has no id; write one
                  | ,x,yes
                  | ^
                """);
    }

    @Test
    void quotesAreClosed() {
        Reading.assertProblems("systems.csv", """
                id,name
                a,"b
                """, """
                systems.csv:2: the row that begins here is not valid CSV; close every quote, and double each quote inside a quoted cell
                """);
    }

    @Test
    void quotesInQuotedCellsAreDoubled() {
        Reading.assertProblems("systems.csv", """
                id,name
                a,"b"c
                """, """
                systems.csv:2: the row that begins here is not valid CSV; close every quote, and double each quote inside a quoted cell
                """);
    }

    @Test
    void nestedKeysAreReadByDot() {
        Reading.assertProblems("vendors.csv", """
                id,agreement.signed
                a,2025-02-30
                """, """
                vendors.csv:2:3: vendors[0].agreement.signed is "2025-02-30", which is no day of the calendar; correct it
                  | a,2025-02-30
                  | ..^
                """);
    }

    @Test
    void practicesAreKnownAndStandOnce() {
        Reading.assertProblems("practices.csv", """
                practice,answer
                clean-desk,yes
                clean-desc,no
                clean-desk,no
                """, """
                practices.csv:3:1: practices[1].practice is "clean-desc", no practice that a loaded pack asks for; did you mean "clean-desk"?
                  | clean-desc,no
                  | ^
                practices.csv:4:1: practices[2] already stands at practices.csv:2:1; keep one of them
                  | clean-desk,no
                  | ^
                """);
    }

    @Test
    void theNameIsASection() {
        Reading.assertProblems("sistems.csv", """
                id
                a
                """, """
                sistems.csv: the file is named after "sistems", which is no section; did you mean "systems"?
                """);
    }

    @Test
    void aTableHasAHeader() {
        Reading.assertProblems("systems.csv", """

                """, """
                systems.csv: the file is empty; write a header into it or remove it
                """);
    }

    @Test
    void thereIsOneOrganization() {
        Reading.assertProblems("organization.csv", """
                name,roles
                A,covered-entity;health-plan
                B,
                """, """
                organization.csv:3:1: organization[1] already stands at organization.csv:2:1; there is only one, keep one of them
                  | B,
                  | ^
                """);
    }

    @Test
    void tablesAreText() {
        Reading.assertProblems(
                "systems.csv", "id\na\0\n", "systems.csv:2: byte 5 is NUL; expected a text file in UTF-8");
    }
}
