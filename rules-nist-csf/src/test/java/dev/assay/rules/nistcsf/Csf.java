package dev.assay.rules.nistcsf;

import dev.assay.engine.Assessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The pack as the tests of this module load it, alone. */
final class Csf {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final Assessor ASSESSOR = Assessor.open(List.of(folder()));

    private Csf() {}

    private static Path folder() {
        try {
            return Path.of(Csf.class.getResource("/catalog.yaml").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds no catalog.yaml", e);
        }
    }
}
