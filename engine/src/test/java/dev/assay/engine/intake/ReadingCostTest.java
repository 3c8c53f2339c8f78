package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading costs, counted in bytes that are allocated and not in time. */
class ReadingCostTest {

    /** Some four times what it takes, so that only another order of things is noticed. */
    private static final int BYTES_A_FACT = 40_000;

    private final Intake intake = new Intake(InputSections.builtIn(), Set.of(), Set.of(), OutcomeNames.NONE);
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"systems.json", "systems.yaml", "systems.csv"})
    void twiceTheFactsCostTwiceAsMuch(String file) {
        bytes(file, 1_000);
        long some = bytes(file, 1_000);
        long twice = bytes(file, 2_000);
        assertTrue(some < 1_000L * BYTES_A_FACT, file + ": " + some / 1_000 + " bytes a fact");
        assertTrue(twice < some * 2.3, file + ": " + some + " bytes for some, " + twice + " for twice as many");
    }

    private long bytes(String file, int facts) {
        byte[] content = text(file, facts).getBytes(StandardCharsets.UTF_8);
        long before = threads.getCurrentThreadAllocatedBytes();
        int read =
                intake.read(Inputs.of(Map.of(file, content), Map.of())).facts().size();
        long after = threads.getCurrentThreadAllocatedBytes();
        assertEquals(facts, read);
        return after - before;
    }

    private static String text(String file, int facts) {
        StringBuilder text = new StringBuilder();
        boolean json = file.endsWith(".json");
        boolean table = file.endsWith(".csv");
        text.append(json ? "{\"systems\": [\n" : table ? "id,name,ephi,end-of-support\n" : "systems:\n");
        for (int i = 0; i < facts; i++) {
            String shape = json
                    ? "{\"id\": \"s%1$d\", \"name\": \"System %1$d\", \"ephi\": \"yes\", \"end-of-support\": \"2027-01-31\"}"
                            + (i < facts - 1 ? ",\n" : "\n]}\n")
                    : table
                            ? "s%1$d,System %1$d,yes,2027-01-31\n"
                            : "  - id: s%1$d\n    name: System %1$d\n    ephi: yes\n    end-of-support: 2027-01-31\n";
            text.append(String.format(java.util.Locale.ROOT, shape, i));
        }
        return text.toString();
    }
}
