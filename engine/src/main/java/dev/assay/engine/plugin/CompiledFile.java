package dev.assay.engine.plugin;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Source;
import dev.assay.api.model.Verb;
import dev.assay.engine.rules.CompiledRules;
import dev.assay.engine.rules.RuleCompiler;
import dev.assay.engine.rules.Spoken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A compiled pack as one file, so that nothing is parsed or compiled at start-up: the catalog as it was read, and the rules. It names
 * what it was made of: the content of the pack, the API and the version of the rule engine. Where any of them is another one, it is
 * as if it were not there.
 */
final class CompiledFile {

    /** Another one whenever rules are compiled from another text or called by other names, or a catalog is read otherwise. */
    static final String FORMAT = "assay-compiled-6";

    private static final byte[] HEAD = FORMAT.getBytes(StandardCharsets.US_ASCII);

    private CompiledFile() {}

    static byte[] write(Compiled compiled, String sha256) {
        CompiledRules rules = compiled.rules();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Texts.Writer out = new Texts.Writer();
            out.text(ApiRange.CURRENT);
            out.text(rules.engine());
            out.text(sha256);
            new CatalogWriter(out).write(compiled.catalog());
            out.text(rules.model());
            out.texts(rules.practices());
            out.count(rules.said().size());
            for (List<Spoken> together : rules.said()) {
                out.count(together.size());
                for (Spoken spoken : together) {
                    write(spoken.rule(), out);
                    out.texts(spoken.missing());
                }
            }
            out.count(rules.classes().size());
            for (Map.Entry<String, byte[]> entry : rules.classes().entrySet()) {
                out.text(entry.getKey());
                out.bytes(entry.getValue());
            }
            bytes.write(HEAD);
            out.into(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Rule rule, Texts.Writer out) throws IOException {
        out.text(rule.name());
        out.text(rule.check().name());
        out.constant(rule.verb());
        out.text(rule.source().file());
        out.number(rule.source().line());
        out.number(rule.source().column());
        Map<String, Set<String>> rests = new TreeMap<>(rule.rests());
        out.count(rests.size());
        for (Map.Entry<String, Set<String>> entry : rests.entrySet()) {
            out.text(entry.getKey());
            out.texts(new TreeSet<>(entry.getValue()));
        }
        out.texts(rule.sections());
    }

    /** What was compiled, unless it was made of something else. */
    static Optional<Compiled> read(byte[] bytes, String sha256) {
        if (!Arrays.equals(HEAD, 0, HEAD.length, bytes, 0, Math.min(HEAD.length, bytes.length))) {
            return Optional.empty();
        }
        try {
            Texts.Reader in = new Texts.Reader(ByteBuffer.wrap(bytes).position(HEAD.length));
            String api = in.text();
            String engine = in.text();
            if (!api.equals(ApiRange.CURRENT)
                    || !engine.equals(RuleCompiler.version())
                    || !in.text().equals(sha256)) {
                return Optional.empty();
            }
            Catalog catalog = new CompiledCatalog(in).read();
            String model = in.text();
            List<String> practices = in.texts();
            List<List<Spoken>> said = new ArrayList<>();
            for (int i = in.count(); i > 0; i--) {
                List<Spoken> together = new ArrayList<>();
                for (int j = in.count(); j > 0; j--) {
                    together.add(new Spoken(rule(catalog.pack(), in), in.texts()));
                }
                said.add(together);
            }
            Map<String, byte[]> classes = new LinkedHashMap<>();
            for (int i = in.count(); i > 0; i--) {
                classes.put(in.text(), in.bytes());
            }
            return Optional.of(new Compiled(catalog, new CompiledRules(engine, model, classes, said, practices)));
        } catch (IllegalArgumentException
                | BufferUnderflowException
                | IndexOutOfBoundsException
                | DateTimeException
                | ArithmeticException e) {
            // Damaged, cut short or of another format: the pack itself is there, and is read and compiled again.
            return Optional.empty();
        }
    }

    private static Rule rule(String pack, Texts.Reader in) {
        String name = in.text();
        CheckId check = new CheckId(pack, in.text());
        Verb verb = Verb.valueOf(in.text());
        Source source = new Source(in.text(), Math.toIntExact(in.number()), Math.toIntExact(in.number()));
        Map<String, Set<String>> rests = new LinkedHashMap<>();
        for (int i = in.count(); i > 0; i--) {
            rests.put(in.text(), new LinkedHashSet<>(in.texts()));
        }
        return new Rule(name, check, verb, source, rests, in.texts());
    }
}
