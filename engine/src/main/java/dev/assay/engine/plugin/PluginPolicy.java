package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Signer;
import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which plugins may be loaded beside the shipped packs.
 *
 * @param signatures whether each must be signed by a trusted key
 * @param rulesOnly whether each may hold a catalog, rules and fixtures only, and no code
 * @param trusted the keys that are trusted
 * @param optional ids, or names of jars and folders, of those that may be broken without ending the run
 */
public record PluginPolicy(boolean signatures, boolean rulesOnly, List<Trusted> trusted, Set<String> optional) {

    /** Everything may be loaded. */
    public static final PluginPolicy OPEN = new PluginPolicy(false, false, List.of(), Set.of());

    private static final Set<String> KEYS = Set.of("signatures", "rules-only", "trusted", "optional");

    public PluginPolicy {
        trusted = List.copyOf(trusted);
        optional = Set.copyOf(optional);
    }

    /**
     * A key that is trusted.
     *
     * @param name what the policy calls its owner
     * @param key the key, as in {@link Signer#key}
     * @param plugins the ids that it may sign; empty for all
     */
    public record Trusted(String name, String key, List<String> plugins) {

        public Trusted {
            plugins = List.copyOf(plugins);
        }
    }

    /** The same, where more may be broken, and with rules only if asked for. */
    public PluginPolicy with(Set<String> alsoOptional, boolean onlyRules) {
        Set<String> all = new TreeSet<>(optional);
        all.addAll(alsoOptional);
        return new PluginPolicy(signatures, rulesOnly || onlyRules, trusted, all);
    }

    /**
     * Reads a policy file.
     *
     * @throws ProblemsException with everything that is wrong with it
     */
    public static PluginPolicy read(Path file) {
        Problems problems = new Problems();
        String name = String.valueOf(file.getFileName());
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemsException(List.of(
                    Problem.at(new Source(name, 0, 0), "this policy could not be read; name another with --policy")));
        }
        Optional<Node> root = LocatedYaml.read(name, content, problems);
        PluginPolicy policy = OPEN;
        if (root.isPresent() && root.get() instanceof Mapping mapping) {
            policy = of(new Fields("the policy", mapping, problems).only(KEYS), problems);
        } else if (root.isPresent()) {
            problems.add(root.get().source(), "the file holds " + root.get().described() + "; expected a mapping");
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
        return policy;
    }

    private static PluginPolicy of(Fields fields, Problems problems) {
        String signatures = fields.required("signatures");
        if (!signatures.isEmpty() && !Set.of("required", "optional").contains(signatures)) {
            fields.problem(
                    fields.place("signatures"),
                    "has signatures " + Words.quoted(signatures) + "; expected required or optional");
        }
        List<Trusted> trusted = new ArrayList<>();
        for (Mapping one : fields.mappings("trusted")) {
            Fields key = new Fields("a trusted key", one, problems).only(Set.of("name", "key", "plugins"));
            String text = key.required("key");
            if (!text.isEmpty() && !text.matches("sha256:[0-9a-f]{64}")) {
                key.problem(
                        key.place("key"),
                        "is " + Words.quoted(text) + "; expected sha256: and 64 digits, as assay plugins shows them");
            }
            trusted.add(new Trusted(key.required("name"), text, key.texts("plugins")));
        }
        return new PluginPolicy(
                signatures.equals("required"),
                fields.yes("rules-only"),
                trusted,
                new TreeSet<>(fields.texts("optional")));
    }

    /**
     * The text of a policy file with one trusted key more; what people wrote into it stays.
     *
     * @throws ProblemsException if the policy is wrong, or its keys do not stand in lines of their own
     */
    public static String trusting(Path file, Trusted key) {
        String entry = "  - {name: %s, key: \"%s\"%s}\n"
                .formatted(
                        quoted(key.name()),
                        key.key(),
                        key.plugins().isEmpty() ? "" : ", plugins: [" + String.join(", ", key.plugins()) + "]");
        if (!Files.exists(file)) {
            return "# Which plugins Assay loads here beside the shipped packs; see docs/writing-rules.md.\n"
                    + "# required: only jars that are signed by a key below. optional: any, and exports say who signed.\n"
                    + "signatures: required\ntrusted:\n" + entry;
        }
        PluginPolicy before = read(file);
        if (before.trusted().stream()
                .anyMatch(one -> one.key().equals(key.key()) && one.plugins().equals(key.plugins()))) {
            throw refusal(file, "this policy trusts that key already");
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw refusal(file, "this policy could not be read; name another with --policy");
        }
        String more = text.endsWith("\n") ? text : text + "\n";
        if (before.trusted().isEmpty()) {
            return more.replaceAll("(?m)^trusted:.*\\n", "") + "trusted:\n" + entry;
        }
        String heading = "\ntrusted:\n";
        int at = ("\n" + more).indexOf(heading);
        if (at < 0) {
            throw refusal(
                    file, "this policy has its trusted keys in one line; write each in a line of its own:\n" + entry);
        }
        int begin = at + heading.length() - 1;
        String indent = more.substring(begin).replaceFirst("(?s)^( *).*", "$1");
        return more.substring(0, begin) + indent + entry.stripLeading() + more.substring(begin);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static ProblemsException refusal(Path file, String message) {
        return new ProblemsException(
                List.of(Problem.at(new Source(String.valueOf(file.getFileName()), 0, 0), message)));
    }

    boolean optional(String id, String origin) {
        return optional.contains(id) || optional.contains(origin);
    }

    /** The signer, as this policy sees it for a plugin. */
    Signer judged(Signer signer, String plugin) {
        return trusted.stream()
                .filter(one -> one.key().equals(signer.key())
                        && (one.plugins().isEmpty() || one.plugins().contains(plugin)))
                .findFirst()
                .map(one -> new Signer(one.name(), signer.key(), true))
                .orElse(signer);
    }

    /** @throws ProblemsException if a plugin may not be loaded */
    void check(PackFiles files, Manifest manifest) {
        Signer signer = judged(files.signer(), manifest.id());
        if (signatures && !signer.trusted()) {
            throw files.problem(unsigned(files, manifest, signer));
        }
        List<String> code = files.code();
        if (rulesOnly && !code.isEmpty()) {
            throw files.problem(
                    "it holds code (" + code.get(0) + (code.size() > 1 ? " and " + (code.size() - 1) + " more" : "")
                            + "), and only rules are allowed; get a version without, or allow code for all by rules-only: no");
        }
    }

    private static String unsigned(PackFiles files, Manifest manifest, Signer signer) {
        if (signer.signed()) {
            return "it is signed by " + Words.quoted(signer.name()) + " with the key " + signer.key()
                    + ", which the policy does not trust for " + manifest.id()
                    + "; if you know that key: assay plugins trust " + signer.key() + " --as NAME";
        }
        return files.folder()
                ? "it is a folder, which nobody can sign, and the policy asks for signatures; make a jar of it by assay"
                        + " plugin package and sign that by assay plugin sign, or name another policy with --policy"
                : "it is not signed, and the policy asks for signatures; get a signed jar, or if it is yours, sign it by"
                        + " assay plugin sign";
    }
}
