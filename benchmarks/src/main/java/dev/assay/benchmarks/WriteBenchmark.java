package dev.assay.benchmarks;

import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.format.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The findings of organizations as XML, beside a plain StAX writer of the same documents. */
@State(Scope.Thread)
public class WriteBenchmark {

    private static final int ORGANIZATIONS = 64;

    private final Assessed[] assessed = new Assessed[ORGANIZATIONS];
    private final PlainStax[] plain = new PlainStax[ORGANIZATIONS];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
    private int next;

    @Setup
    public void assess() throws IOException, XMLStreamException {
        Stages stages = Stages.shipped();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            assessed[i] = Assessed.of(stages.assess(stages.assessor().read("facts.json", Synthetic.json(i))));
            next = i - 1;
            findings();
            plain[i] = new PlainStax(out.toByteArray());
        }
    }

    private int next() {
        next = (next + 1) % ORGANIZATIONS;
        return next;
    }

    @Benchmark
    public int findings() throws IOException {
        out.reset();
        for (Document document : Format.XML.of(assessed[next()])) {
            document.content().writeTo(out);
        }
        return out.size();
    }

    @Benchmark
    public int stax() throws XMLStreamException {
        out.reset();
        plain[next()].writeTo(out);
        return out.size();
    }
}
