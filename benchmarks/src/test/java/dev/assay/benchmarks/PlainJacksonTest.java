package dev.assay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.facts.AccessGrant;
import dev.assay.api.facts.DataFlow;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The floor of reading reads the same data into the same records. */
class PlainJacksonTest {

    private static final Assessor ASSESSOR = Assessor.open(FloorTest.PACKS);

    @Test
    void whatIsWrittenOutIsReadEqual() {
        for (int organization = 0; organization < 20; organization++) {
            byte[] json = Synthetic.json(organization);
            Snapshot snapshot = ASSESSOR.read("facts.json", json);
            PlainJackson.Facts plain = new PlainJackson().read(json);

            assertEquals(snapshot.of(WorkforceMember.class).toList(), sorted(plain.workforce(), WorkforceMember::id));
            assertEquals(
                    snapshot.of(AccessGrant.class).toList().size(),
                    plain.accessGrants().size());
            assertEquals(snapshot.of(DataFlow.class).toList(), sorted(plain.dataFlows(), DataFlow::id));
        }
    }

    @Test
    void yamlAndJsonOfAnOrganizationSayTheSame() {
        for (int organization = 0; organization < 20; organization++) {
            Snapshot json = ASSESSOR.read("facts.json", Synthetic.json(organization));
            Snapshot yaml = ASSESSOR.read("facts.yaml", Synthetic.yaml(organization));

            assertEquals(
                    json.facts().stream().map(fact -> fact.fact()).toList(),
                    yaml.facts().stream().map(fact -> fact.fact()).toList());
        }
    }

    private static <T> List<T> sorted(List<T> facts, Function<T, String> id) {
        return facts.stream()
                .sorted(Comparator.comparingInt(
                        fact -> Integer.parseInt(id.apply(fact).substring(1))))
                .toList();
    }
}
