package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack with facts of its own is tested like any other, though each test loads its records anew. */
class PackTestTest {

    @TempDir
    private Path folder;

    private PackTest pack(String condition) throws IOException {
        return PackTest.of(new JavaPlugin("acme", "return open;")
                .replacing("rules/a.drl", "urgent() == Answer.YES", condition)
                .with("fixtures/a.yaml", """
                        # checks: closed
                        organization: {name: X}
                        tickets:
                          - {id: open, open: yes}       # fails closed
                          - {id: closed, open: no}      # lacks closed
                          - {id: nobody-knows}          # lacks closed
                        """)
                .in(Files.createDirectories(folder.resolve("acme"))));
    }

    @Test
    void aConditionThatNoFixtureNoticesSurvivesAndOneThatIsNoticedDoesNot() throws IOException {
        assertEquals(List.of(), pack("urgent() == Answer.YES").mutants().survivors());
        List<String> survivors =
                pack("urgent() == Answer.YES, id != \"x\"").mutants().survivors();
        assertEquals(1, survivors.size(), survivors.toString());
        assertTrue(survivors.get(0).endsWith("without id != \"x\""), survivors.toString());
    }

    @Test
    void anAlternativeThatNoFixtureReachesIsTold() throws IOException {
        PackTest.Coverage coverage =
                pack("urgent() in (Answer.YES, Answer.PARTLY)").coverage();
        assertEquals(2, coverage.rules());
        assertEquals(2, coverage.branches());
        assertEquals(
                List.of("rules/a.drl:6:44: rule \"closed: urgent\" where urgent() == Answer.PARTLY"),
                coverage.unreached());
    }
}
