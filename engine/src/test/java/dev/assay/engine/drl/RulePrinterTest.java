package dev.assay.engine.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A rule is compiled from one text, however its author wrote it. Where that text changes, rules that were compiled before are no
 * longer what would be compiled now: then CompiledFile.FORMAT is another one too.
 */
class RulePrinterTest {

    private static String printed(String rule) {
        List<Problem> problems = new ArrayList<>();
        List<WrittenRule> rules = RuleParser.read(new DrlFile("rules/a.drl", rule), problems);
        assertEquals(List.of(), problems);
        return RulePrinter.of(rules.get(0));
    }

    @Test
    void allOfARuleIsWrittenAnew() {
        assertEquals(
                "when $v1 : InformationSystem( ephi != Answer.NO, $v2 : id, $v3 : endOfSupport )"
                        + " Completeness( list == \"activities\", answer == Answer.YES )"
                        + " not( Activity( systems contains $v2, on.certainlyBefore($v3.earliest()) ) )"
                        + " forall( $v4 : Activity( id == \"x\" ) Activity( id != \"y\" ) )"
                        + " ( Practice( practice == \"x\" ) or Practice( practice == \"y\" ) )"
                        + " accumulate( $v5 : Activity( kind in (\"a\", \"b\") ); $v6 : count( $v5 ); $v6 > 1, $v6 < 9 )"
                        + " then said.accept(drools, $v1); end",
                printed("""
                        // a comment
                        rule "any // name" @check(a) @pairs("few")
                        when /* one more */ $system : InformationSystem( ephi!=Answer . NO , $id:id, $e : endOfSupport )
                          Completeness( list == "activities" && answer == Answer.YES )
                          not Activity( (systems contains $id) && on.certainlyBefore( $e.earliest() ) )
                          forall( $a : Activity( id == "x" ) Activity( id != "y" ) )
                          ( Practice( practice == "x" ) or Practice( practice == "y" ) )
                          accumulate( $b : Activity( kind in ( "a","b" ) ); $n : count($b); $n > 1, $n < 9 )
                        then assess.lacks( $system, "mfa", "practices.x" ) ;
                        end
                        """));
    }

    @Test
    void theWordOfTheFactStandsOnTheLeft() {
        assertEquals(
                "when $v1 : X( count.least >= 1, count.most > 2, id == \"x\", \"y\" memberOf tags ) then said.accept(drools, $v1); end",
                printed(
                        "rule \"x\" @check(a) when $s : X( 1 <= count.least, 2 < count.most, \"x\" == id, \"y\" memberOf tags )"
                                + " then assess.meets($s); end"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "mfa == Answer.YES || ephi == Answer.NO && id == \"x\""
                        + " > (mfa == Answer.YES) || ((ephi == Answer.NO) && (id == \"x\"))",
                "(mfa == Answer.YES || ephi == Answer.NO) && id == \"x\""
                        + " > (mfa == Answer.YES) || (ephi == Answer.NO), id == \"x\"",
                "!!(mfa == Answer.YES) > !(!(mfa == Answer.YES))",
                "!on.certainlyBy(asOf) || id == \"x\" > (!(on.certainlyBy(asOf))) || (id == \"x\")",
                "Answer.YES == mfa > mfa == Answer.YES",
                "((id)) == ((\"x\")) > id == \"x\"",
                "id not in (\"a\", \"b\") > id not in (\"a\", \"b\")",
                "kept( asOf ) == Answer.YES > kept(asOf) == Answer.YES",
                "1 == count.least > count.least == 1",
            })
    void aConditionHasParenthesesAroundAllThatStandsInsideSomethingElse(String written, String printed) {
        assertEquals(
                "when $v1 : X( " + printed + " ) then said.accept(drools, $v1); end",
                printed("rule \"x\" @check(a) when $s : X( " + written + " ) then assess.meets($s); end"));
    }
}
