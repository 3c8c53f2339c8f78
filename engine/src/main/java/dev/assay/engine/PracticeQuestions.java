package dev.assay.engine;

import dev.assay.api.model.Catalog;
import dev.assay.engine.plugin.LoadedPlugin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The practices that the loaded packs ask for, with the question of a check that asks. */
final class PracticeQuestions {

    private PracticeQuestions() {}

    /** The question by practice; empty where no check of it has one. */
    static Map<String, String> of(List<LoadedPlugin> plugins) {
        Map<String, String> questions = new TreeMap<>();
        for (LoadedPlugin plugin : plugins) {
            Catalog catalog = plugin.pack().catalog();
            for (String practice : catalog.practices()) {
                questions.merge(practice, question(catalog, practice), (a, b) -> a.isEmpty() ? b : a);
            }
        }
        return questions;
    }

    private static String question(Catalog catalog, String practice) {
        return catalog.checks().values().stream()
                .filter(check -> check.needs().contains("practices." + practice))
                .flatMap(check -> check.asks().stream())
                .findFirst()
                .map(question -> question.replace("{subject}", "it"))
                .orElse("");
    }
}
