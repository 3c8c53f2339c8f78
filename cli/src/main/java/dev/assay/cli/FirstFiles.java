package dev.assay.cli;

import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Vendor;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.schema.FactSection;
import dev.assay.reports.overview.FactKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files that hold the first facts: one in YAML, and tables for what comes in numbers. */
final class FirstFiles {

    static final String ORGANIZATION = "organization.yaml";

    private static final List<String> MAPPINGS = List.of("organization", "complete");
    private static final List<String> LISTS = List.of("designations", "policies", "activities", "data-flows");

    private FirstFiles() {}

    /** The files by name, in the order in which they are best read. */
    static Map<String, String> of(FirstFacts facts, LocalDate today) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(ORGANIZATION, yaml(facts, today));
        files.put("systems.csv", table(InformationSystem.class, facts.systems(), facts, today));
        files.put("workforce.csv", table(WorkforceMember.class, List.of(), facts, today));
        files.put("vendors.csv", table(Vendor.class, facts.vendors(), facts, today));
        return files;
    }

    private static String yaml(FirstFacts facts, LocalDate today) {
        StringBuilder text = new StringBuilder()
                .append("# What is known about the organization. Answers are yes, no, partly or unknown.\n")
                .append("# \"unknown\" is an honest answer: nothing is held against you, and nothing passes on it.\n")
                .append(
                        "# Evidence: put the file into this folder, list it at the end with its kind and its date, and name it\n")
                .append(
                        "# beside what it shows:  evidence: some-file.pdf. Without a kind and a date it shows nothing.\n")
                .append("# All keys there are: assay facts schema\n\n");
        String role = facts.role().isEmpty() ? "" : "role: " + JsonText.quoted(facts.role()) + ", ";
        text.append("answered-by: {")
                .append(role)
                .append("on: ")
                .append(today)
                .append("}")
                .append(role.isEmpty() ? "  # add who answered: role: practice manager" : "")
                .append("\n");
        MAPPINGS.forEach(section -> section(text, section, facts.lines(section)));
        LISTS.forEach(section -> section(text, section, facts.lines(section)));
        section(text, "practices", facts.practices());
        text.append("\n# evidence:\n#   - {file: some-file.pdf, kind: report, date: 2026-03-14}\n");
        if (!facts.remarks().isEmpty()) {
            text.append("\n# Said, or still to be asked, and not a fact that the loaded packs read:\n");
            facts.remarks().forEach(remark -> text.append("#   ").append(remark).append("\n"));
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String section, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n").append(section).append(":\n");
            lines.forEach(line -> text.append("  ").append(line).append("\n"));
        }
    }

    private static String table(
            Class<? extends Record> type, List<Map<String, String>> rows, FirstFacts facts, LocalDate today) {
        List<String> columns = new ArrayList<>(FactKeys.of(type));
        columns.addAll(FactSection.COMMON);
        StringBuilder text = new StringBuilder(String.join(",", columns)).append("\n");
        for (Map<String, String> row : rows) {
            Map<String, String> whole = new LinkedHashMap<>(row);
            whole.put("stated-by", facts.role());
            whole.put("recorded", today.toString());
            text.append(columns.stream()
                            .map(column -> cell(whole.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append("\n");
        }
        return text.toString();
    }

    private static String cell(String value) {
        boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0;
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
