package dev.assay.cli;

import dev.assay.api.value.Answer;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the first questions brought to light, as it will be written: nothing that nobody said. */
final class FirstFacts {

    static final String UNKNOWN = "unknown";

    private final Map<String, String> questions;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, String> practices = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Map<String, String>> systems = new ArrayList<>();
    private final List<Map<String, String>> vendors = new ArrayList<>();
    private String role = "";

    /** @param practices the practices that the loaded packs ask for, with their question where there is one */
    FirstFacts(Map<String, String> practices) {
        questions = Map.copyOf(practices);
        practices.forEach((practice, question) -> answered(practice, Answer.UNKNOWN));
    }

    private void answered(String practice, Answer answer) {
        String question = questions.getOrDefault(practice, "");
        boolean open = answer == Answer.UNKNOWN && !question.isEmpty();
        practices.put(practice, practice + ": " + Words.kebab(answer) + (open ? "  # " + question : ""));
    }

    /** Who answers. */
    void answeredBy(String who) {
        role = who;
    }

    String role() {
        return role;
    }

    /** A key of a section that is one mapping; what nobody knows is written as unknown, with the question beside it. */
    void key(String section, String key, Optional<String> value, String question) {
        line(section, key + ": " + value.orElse(UNKNOWN) + (value.isEmpty() ? "  # " + question : ""));
    }

    /** An item of a section that is a list; keys that nobody knows are unknown. */
    void item(String section, Map<String, String> keys, String question) {
        boolean open = keys.containsValue(UNKNOWN);
        line(section, "- " + flow(keys) + (open ? "  # " + question : ""));
    }

    /** An item that nobody could give, as an example in a comment. */
    void example(String section, String example, String question) {
        line(section, "# " + question);
        line(section, "# - " + example);
    }

    /** The question of a practice, whose description decides what a yes means. */
    Optional<String> question(String practice) {
        return Optional.ofNullable(questions.get(practice)).filter(question -> !question.isEmpty());
    }

    /** A practice; a comment where no loaded pack asks for it. */
    void practice(String practice, Answer answer, String question) {
        if (questions.containsKey(practice)) {
            answered(practice, answer);
        } else {
            remark(question, Words.kebab(answer));
        }
    }

    /** What was said but is no fact that a pack reads. */
    void remark(String question, String said) {
        remarks.add(question + " - " + said);
    }

    void system(Map<String, String> row) {
        systems.add(row);
    }

    void vendor(Map<String, String> row) {
        vendors.add(row);
    }

    List<Map<String, String>> systems() {
        return systems;
    }

    List<Map<String, String>> vendors() {
        return vendors;
    }

    /** The lines of a section, comments among them. */
    List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    List<String> practices() {
        return List.copyOf(practices.values());
    }

    List<String> remarks() {
        return remarks;
    }

    private void line(String section, String line) {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
    }

    /** A mapping on one line. */
    static String flow(Map<String, String> keys) {
        List<String> parts = new ArrayList<>();
        keys.forEach((key, value) -> parts.add(key + ": " + value));
        return "{" + String.join(", ", parts) + "}";
    }
}
