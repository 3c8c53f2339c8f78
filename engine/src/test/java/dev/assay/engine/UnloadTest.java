package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin was loaded with goes with it: a server may load new versions for as long as it runs. */
class UnloadTest {

    private static final int GENERATIONS = 200;

    @TempDir
    private Path folder;

    @Test
    void classLoadersOfTwoHundredGenerationsOfAPluginAreCollected() throws IOException {
        Path acme = new JavaPlugin("acme", "return open;").in(Files.createDirectories(folder.resolve("acme")));
        Path jar = Files.write(folder.resolve("acme.jar"), CompilePack.jar(acme));
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < GENERATIONS; i++) {
            loaders.add(generation(jar));
        }
        long left = GENERATIONS;
        // The collector takes what it likes when it likes; a leak leaves all, so a few rounds tell.
        for (int round = 0; round < 20 && left > 5; round++) {
            System.gc();
            left = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        assertTrue(left <= 5, left + " of " + GENERATIONS + " class loaders are still there");
    }

    private static WeakReference<ClassLoader> generation(Path jar) {
        Assessor assessor = Assessor.open(List.of(jar));
        var snapshot = assessor.read(
                "f.yaml", "organization: {name: X}\ntickets: [{id: t, open: yes}]\n".getBytes(StandardCharsets.UTF_8));
        assessor.assess(AssessmentPlan.asOf(Demo.AS_OF), snapshot);
        return new WeakReference<>(snapshot.facts().stream()
                .map(fact -> fact.fact().getClass())
                .filter(type -> type.getName().equals("com.acme.Ticket"))
                .findFirst()
                .orElseThrow()
                .getClassLoader());
    }
}
