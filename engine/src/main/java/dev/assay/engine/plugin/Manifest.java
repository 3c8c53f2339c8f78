package dev.assay.engine.plugin;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Problems;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a plugin says of itself in the head of its catalog.yaml. It is compared with the other plugins and with this Assay
 * before any class of the plugin is loaded.
 *
 * @param id its id
 * @param version its version
 * @param api the versions of the API that it is made for, as it is written
 * @param provides the sections of the facts that its classes bring
 * @param source where it says for which API
 */
record Manifest(String id, String version, String api, List<String> provides, Source source) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    Manifest {
        provides = List.copyOf(provides);
    }

    /** @throws ProblemsException if the plugin is made for another API */
    void requireApi() {
        ApiRange range = ApiRange.of(api).orElseThrow();
        if (!range.includesCurrent()) {
            throw new ProblemsException(List.of(Problem.at(
                    source,
                    "the catalog is made for API " + Words.quoted(api) + ", this Assay has API " + ApiRange.CURRENT
                            + "; get a version of the plugin made for it"
                            + (range.isOutdated()
                                    ? ", or rename its facts as docs/compatibility.md says and write api: 2"
                                    : ""))));
        }
    }

    /** @throws ProblemsException if it is incomplete */
    static Manifest read(PackFiles files) {
        Problems problems = new Problems();
        Manifest manifest = LocatedYaml.read(PackFiles.CATALOG, files.content(PackFiles.CATALOG), problems)
                .filter(node -> {
                    if (!(node instanceof Mapping)) {
                        problems.add(node.source(), "the file holds " + node.described() + "; expected a mapping");
                    }
                    return node instanceof Mapping;
                })
                .map(node -> of(new Fields("the catalog", (Mapping) node, problems)))
                .orElse(null);
        if (manifest == null || !problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
        return manifest;
    }

    private static Manifest of(Fields head) {
        String id = head.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            head.problem(
                    head.place("id"),
                    "has the id " + Words.quoted(id)
                            + "; expected lower-case letters, digits and hyphens, a letter first");
        }
        String api = head.required("api");
        if (!api.isEmpty() && ApiRange.of(api).isEmpty()) {
            head.problem(
                    head.place("api"),
                    "has api " + Words.quoted(api) + "; expected a version or a range, such as 2, 2.1 or 2.1 - 3");
        }
        return new Manifest(id, head.required("version"), api, head.texts("provides"), head.place("api"));
    }
}
