package dev.assay.api.model;

import java.util.List;

/**
 * A plugin as it was loaded. Made by the engine.
 *
 * @param id its id
 * @param version its version
 * @param origin the jar or folder it was loaded from, by name
 * @param sha256 the SHA-256, in lower-case hexadecimal, of all that decides what it concludes, however it is packed and whoever
 *     signed it: of one line for each such file, in the order of their names, that holds the file's own SHA-256, two spaces, its
 *     name and a line feed, which is what {@code sha256sum} prints. The files are the catalog, rules, compiled rules, what stands
 *     beside the catalog, classes, libraries and the names of providers, as docs/writing-rules.md lists them; fixtures and
 *     signatures decide nothing. Of a plugin that could not be read, that of its file
 * @param signer who signed it
 * @param catalog what it requires
 * @param rules its rules, by name
 * @since 1
 */
public record RulePack(
        String id, String version, String origin, String sha256, Signer signer, Catalog catalog, List<Rule> rules) {

    public RulePack {
        rules = List.copyOf(rules);
    }

    /** The same with another catalog and other rules. */
    public RulePack with(Catalog other, List<Rule> otherRules) {
        return new RulePack(id, version, origin, sha256, signer, other, otherRules);
    }

    /** The same with another catalog. */
    public RulePack withCatalog(Catalog other) {
        return new RulePack(id, version, origin, sha256, signer, other, rules);
    }
}
