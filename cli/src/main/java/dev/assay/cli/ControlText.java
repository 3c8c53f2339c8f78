package dev.assay.cli;

import dev.assay.api.facts.Role;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Effort;
import dev.assay.api.model.InForce;
import dev.assay.api.model.Rule;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Stated;
import dev.assay.api.model.Verb;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one control asks, and how it is decided. */
final class ControlText {

    private final Page page;
    private final Index index;
    private final List<RulePack> packs;

    ControlText(Page page, Index index, List<RulePack> packs) {
        this.page = page;
        this.index = index;
        this.packs = packs;
    }

    void print(Control control) {
        page.text(Ink.BOLD, "", control.id() + "  " + control.title());
        page.text(control.family());
        page.gap();
        page.text(control.statement());
        if (!control.official().isEmpty()) {
            page.gap();
            page.text("Official  ", control.official());
        }
        page.gap();
        page.text("Duty      ", duty(control));
        page.text("Binds     ", binds(control));
        if (!control.inForce().equals(InForce.ALWAYS)) {
            page.text("In force  ", inForce(control.inForce()));
        }
        page.text("Rests on  ", demand(control));
        page.text("Severity  ", Words.of(control.severity()));
        if (!control.stops().isEmpty()) {
            page.text("Stops     ", control.stops().stream().map(Words::of).collect(Collectors.joining(", ")));
        }
        if (!control.cites().isEmpty()) {
            page.text(
                    "Read with ", control.cites().stream().map(ControlId::name).collect(Collectors.joining(", ")));
        }
        List<ControlId> parts = parts(control);
        if (!parts.isEmpty()) {
            page.text("Parts     ", parts.stream().map(ControlId::name).collect(Collectors.joining(", ")));
        }
        if (!control.judgement().isEmpty()) {
            page.text("Judged    ", "Only a person can: " + control.judgement());
            page.text("Because   ", control.because());
        } else if (control.checks().isEmpty()) {
            page.text("Decided   ", parts.isEmpty() ? "No rule yet: look at it yourself." : "By its parts alone.");
        }
        control.checks().forEach(this::check);
        if (!control.remedy().isEmpty()) {
            page.heading("What to do about a gap");
            page.text(control.remedy());
            page.text("Takes     ", takes(control.effort()));
            if (!control.after().isEmpty()) {
                page.text(
                        "After     ",
                        control.after().stream().map(ControlId::name).collect(Collectors.joining(", ")));
            }
        }
        if (!control.note().isEmpty()) {
            page.heading("Note");
            page.text(control.note());
        }
    }

    private static String takes(Effort effort) {
        if (!effort.known()) {
            return "not known: the catalog does not say";
        }
        if (effort.hours() == 0 && effort.cost() == 0) {
            return "nothing of its own";
        }
        return "about " + effort.hours() + (effort.hours() == 1 ? " hour" : " hours") + " of your people"
                + (effort.cost() == 0 ? "" : " and " + effort.cost() + " dollars") + " in a practice of forty";
    }

    private static String duty(Control control) {
        String what = switch (control.duty()) {
            case STANDARD -> "a standard: always owed, and the worst of its own checks and of its parts";
            case REQUIRED -> "a required specification: always owed";
            case ADDRESSABLE ->
                "an addressable specification: never optional; implement it, or record why it"
                        + " is not reasonable and what takes its place";
            case OUTCOME -> "an outcome to aim for, no duty";
        };
        return control.mechanism().isPresent() && control.duty() != Duty.OUTCOME
                ? what + "; a mechanism is asked for, single exceptions are listed"
                : what;
    }

    private static String binds(Control control) {
        return control.appliesTo().isEmpty()
                ? "everyone"
                : control.appliesTo().stream()
                        .sorted()
                        .map(Role::name)
                        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    private static String inForce(InForce days) {
        String from = days.from().equals(LocalDate.MIN) ? "" : "from " + days.from() + " ";
        String until = days.until().equals(LocalDate.MAX) ? "" : "until " + days.until();
        return (from + until).strip();
    }

    private static String demand(Control control) {
        Set<String> kinds = new TreeSet<>(control.demand().evidence());
        String evidence = kinds.isEmpty() ? "" : ": " + String.join(", ", kinds);
        Assurance least = control.demand().assurance();
        return switch (least) {
            case NONE, STATED -> "what is stated, or better";
            case DOCUMENTED -> "evidence with a date and a file" + evidence;
            case MEASURED -> "what a tool measured" + evidence;
        };
    }

    private List<ControlId> parts(Control control) {
        return packs.stream()
                .flatMap(pack -> pack.catalog().controls().values().stream())
                .filter(other -> other.parentId().filter(control.id()::equals).isPresent()
                        || control.gathers().contains(other.id()))
                .map(Control::id)
                .toList();
    }

    private void check(CheckId id) {
        Check check = index.check(id);
        page.heading("Check " + id.name() + (check.basis() == Basis.GOOD_PRACTICE ? " (good practice only)" : ""));
        check.asks().ifPresent(question -> page.text("  ", question.replace("{subject}", "it")));
        page.text("  Looks at each of  ", check.about());
        List<Rule> rules = packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.check().equals(id))
                .toList();
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Rule rule : rules) {
            rule.sections().forEach(section -> keys.computeIfAbsent(section, s -> new TreeSet<>()));
            rule.rests()
                    .forEach((section, names) ->
                            keys.computeIfAbsent(section, s -> new TreeSet<>()).addAll(names));
        }
        String rests = keys.entrySet().stream()
                .map(e -> e.getKey() + (e.getValue().isEmpty() ? "" : " (" + String.join(", ", e.getValue()) + ")"))
                .collect(Collectors.joining("; "));
        page.text("  Rests on          ", rests.isEmpty() ? "nothing yet" : rests);
        if (!check.disproves().isEmpty()) {
            page.text(
                    "  Failing disproves ",
                    check.disproves().stream().map(Stated::toString).collect(Collectors.joining(", ")));
        }
        for (Rule rule : rules) {
            page.text("  " + verb(rule.verb()), rule.name() + " (" + rule.source() + ")");
        }
    }

    private static String verb(Verb verb) {
        return (Words.of(verb) + "            ").substring(0, 9);
    }
}
