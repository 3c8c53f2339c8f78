package dev.assay.engine.plugin;

import dev.assay.api.model.CheckId;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Source;
import dev.assay.api.model.Verb;
import dev.assay.engine.rules.CompiledRules;
import dev.assay.engine.rules.RuleCompiler;
import dev.assay.engine.rules.Spoken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compiled rules as one file, so that nothing is compiled at start-up. It names what it was made of: the content of the
 * pack, the API and the version of the rule engine. Where any of them is another one, it is as if it were not there.
 */
final class CompiledFile {

    /** Another one whenever rules are compiled from another text or called by other names. */
    static final String FORMAT = "assay-compiled-4";

    private CompiledFile() {}

    static byte[] write(CompiledRules rules, String pack, String sha256) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(FORMAT);
            out.writeUTF(ApiRange.CURRENT);
            out.writeUTF(rules.engine());
            out.writeUTF(sha256);
            out.writeUTF(pack);
            out.writeUTF(rules.model());
            write(rules.practices(), out);
            out.writeInt(rules.said().size());
            for (List<Spoken> together : rules.said()) {
                out.writeInt(together.size());
                for (Spoken spoken : together) {
                    write(spoken.rule(), out);
                    write(spoken.missing(), out);
                }
            }
            out.writeInt(rules.classes().size());
            for (Map.Entry<String, byte[]> entry : rules.classes().entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Rule rule, DataOutputStream out) throws IOException {
        out.writeUTF(rule.name());
        out.writeUTF(rule.check().name());
        out.writeUTF(rule.verb().name());
        out.writeUTF(rule.source().file());
        out.writeInt(rule.source().line());
        out.writeInt(rule.source().column());
        Map<String, Set<String>> rests = new TreeMap<>(rule.rests());
        out.writeInt(rests.size());
        for (Map.Entry<String, Set<String>> entry : rests.entrySet()) {
            out.writeUTF(entry.getKey());
            write(new TreeSet<>(entry.getValue()), out);
        }
        write(rule.sections(), out);
    }

    private static void write(Collection<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    /** The compiled rules, unless they were made of something else. */
    static Optional<CompiledRules> read(byte[] bytes, String sha256) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(FORMAT) || !in.readUTF().equals(ApiRange.CURRENT)) {
                return Optional.empty();
            }
            String engine = in.readUTF();
            if (!engine.equals(RuleCompiler.version()) || !in.readUTF().equals(sha256)) {
                return Optional.empty();
            }
            String pack = in.readUTF();
            String model = in.readUTF();
            List<String> practices = texts(in);
            List<List<Spoken>> said = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                List<Spoken> together = new ArrayList<>();
                for (int j = in.readInt(); j > 0; j--) {
                    together.add(new Spoken(rule(pack, in), texts(in)));
                }
                said.add(together);
            }
            Map<String, byte[]> classes = new LinkedHashMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                String name = in.readUTF();
                classes.put(name, in.readNBytes(in.readInt()));
            }
            return Optional.of(new CompiledRules(engine, model, classes, said, practices));
        } catch (IOException | IllegalArgumentException | NegativeArraySizeException e) {
            // Damaged, cut short or of another format: the rules themselves are there and are compiled again.
            return Optional.empty();
        }
    }

    private static Rule rule(String pack, DataInputStream in) throws IOException {
        String name = in.readUTF();
        CheckId check = new CheckId(pack, in.readUTF());
        Verb verb = Verb.valueOf(in.readUTF());
        Source source = new Source(in.readUTF(), in.readInt(), in.readInt());
        Map<String, Set<String>> rests = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            rests.put(in.readUTF(), new LinkedHashSet<>(texts(in)));
        }
        return new Rule(name, check, verb, source, rests, texts(in));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
