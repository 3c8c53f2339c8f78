package dev.assay.architecture;

import java.util.List;
import java.util.Map;

/** The classes that break each sentence on purpose, by the sentence's name; by name, so that they stay package-private. */
final class Broken {

    static final Map<String, List<String>> BY_SENTENCE = Map.ofEntries(
            Map.entry("api-knows-the-jdk-alone", List.of("dev.assay.api.broken.KnowsPicocli")),
            Map.entry("only-engine-rules-knows-drools", List.of("dev.assay.engine.conclude.broken.KnowsDrools")),
            Map.entry(
                    "only-readers-and-writers-of-json-know-jackson",
                    List.of("dev.assay.engine.conclude.broken.KnowsJackson")),
            Map.entry(
                    "only-intake-and-the-catalog-reader-know-yaml",
                    List.of("dev.assay.engine.conclude.broken.KnowsYaml")),
            Map.entry("only-intake-and-the-csv-report-know-csv", List.of("dev.assay.engine.conclude.broken.KnowsCsv")),
            Map.entry("only-the-workbook-knows-fastexcel", List.of("dev.assay.engine.conclude.broken.KnowsFastexcel")),
            Map.entry("only-the-calendar-knows-biweekly", List.of("dev.assay.engine.conclude.broken.KnowsBiweekly")),
            Map.entry("only-the-choice-knows-ojalgo", List.of("dev.assay.engine.conclude.broken.KnowsOjalgo")),
            Map.entry("only-the-vocabulary-knows-lucene", List.of("dev.assay.engine.conclude.broken.KnowsLucene")),
            Map.entry("only-the-diff-knows-difflib", List.of("dev.assay.engine.conclude.broken.KnowsDifflib")),
            Map.entry(
                    "ahead-is-known-by-the-command-line-alone", List.of("dev.assay.engine.conclude.broken.KnowsAhead")),
            Map.entry(
                    "days-are-compared-where-a-horizon-sees-it",
                    List.of("dev.assay.engine.conclude.broken.ComparesDays")),
            Map.entry("only-engine-plugin-loads-classes", List.of("dev.assay.engine.conclude.broken.LoadsClasses")),
            Map.entry("rules-are-plugins-like-a-strangers", List.of("dev.assay.rules.nistcsf.broken.KnowsTheEngine")),
            Map.entry(
                    "hipaa-and-csf-do-not-know-each-other",
                    List.of(
                            "dev.assay.rules.hipaa.broken.KnowsTheOther",
                            "dev.assay.rules.nistcsf.broken.KnowsTheEngine")),
            Map.entry("reports-know-the-api-only", List.of("dev.assay.reports.broken.KnowsTheEngine")),
            Map.entry("nothing-knows-cli", List.of("dev.assay.engine.conclude.broken.KnowsCli")),
            Map.entry("engine-is-used-through-its-own-package", List.of("dev.assay.reports.broken.KnowsTheEngine")),
            Map.entry("only-cli-prints-and-exits", List.of("dev.assay.engine.conclude.broken.Prints")),
            Map.entry("model-and-facts-are-records-enums-or-sealed", List.of("dev.assay.api.model.broken.Open")),
            Map.entry("spi-types-are-interfaces", List.of("dev.assay.api.spi.broken.NoInterface")),
            Map.entry(
                    "only-the-schema-looks-into-records", List.of("dev.assay.engine.conclude.broken.LooksIntoRecords")),
            Map.entry(
                    "no-clock-chance-or-default",
                    List.of(
                            "dev.assay.engine.conclude.broken.AsksForNow",
                            "dev.assay.engine.conclude.broken.FollowsTheLocale")),
            Map.entry("no-static-field-can-change", List.of("dev.assay.engine.conclude.broken.Changes")),
            Map.entry("no-cycles", List.of("dev.assay.engine.brokena.Left", "dev.assay.engine.brokenb.Right")),
            Map.entry("names-say-the-job", List.of("dev.assay.engine.conclude.broken.EverythingManager")),
            Map.entry("no-interface-with-one-implementation", List.of("dev.assay.engine.conclude.broken.Alone")));

    private Broken() {}
}
