package dev.assay.engine.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleProbesTest {

    @Test
    void aNameAsLongAsNamesAreLeavesRoomForAProbe() {
        DrlFile file = new DrlFile(
                "rules/a.drl",
                "rule \"%s\" @check(a) when $s : X( id == \"x\" ) then assess.meets($s); end"
                        .formatted("x".repeat(200)));
        List<Problem> problems = new ArrayList<>();
        RuleParser.read(new DrlFile("x", RuleProbes.of(List.of(file)).get(0).text()), problems);
        assertEquals(List.of(), problems);
    }

    @Test
    void anAlternativeInParenthesesIsLeftAloneWithinThem() {
        DrlFile file = new DrlFile("rules/a.drl", """
                rule "x" @check(a)
                when $s : X( (mfa == Answer.YES && ephi == Answer.NO) || !(id == "x"), !(kind in ("a", "b")) )
                then assess.meets($s);
                end
                """);
        List<String> probed = new ArrayList<>();
        for (RuleProbes.Probe probe : RuleProbes.of(List.of(file))) {
            List<Problem> problems = new ArrayList<>();
            List<WrittenRule> rules = RuleParser.read(new DrlFile("rules/probe.drl", probe.text()), problems);
            assertEquals(List.of(), problems, probe.text());
            probed.add(RulePrinter.of(rules.get(0)).replaceAll("when \\$v1 : X\\( (.*) \\) then .*", "$1"));
        }
        assertEquals(
                List.of(
                        "((mfa == Answer.YES) && (ephi == Answer.NO)) || (!(id == \"x\")), !(kind in (\"a\", \"b\"))",
                        "mfa == Answer.YES, ephi == Answer.NO, !(kind in (\"a\", \"b\"))",
                        "!(id == \"x\"), !(kind in (\"a\", \"b\"))",
                        "((mfa == Answer.YES) && (ephi == Answer.NO)) || (!(id == \"x\")), !(kind == \"a\")",
                        "((mfa == Answer.YES) && (ephi == Answer.NO)) || (!(id == \"x\")), !(kind == \"b\")"),
                probed);
    }
}
