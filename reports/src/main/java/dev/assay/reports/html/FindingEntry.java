package dev.assay.reports.html;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Risk;
import dev.assay.api.model.Tally;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One finding: what is asked, why it stands as it does, what to do, and what it rests on. */
final class FindingEntry {

    private final Page page;
    private final Html html;
    private final Finding finding;
    private final Control control;

    FindingEntry(Page page, Finding finding, Control control) {
        this.page = page;
        this.html = page.html();
        this.finding = finding;
        this.control = control;
    }

    void write() {
        html.leaf("p", finding.reason(), "class", "reason");
        @Nullable Risk risk = page.risks().get(control.id());
        if (risk != null) {
            html.leaf("p", risk.statement());
            FirstThings.chain(page, risk);
            FirstThings.acceptances(page, risk);
        }
        if (!control.remedy().isEmpty()
                && (finding.status().gap() || finding.status().open())) {
            html.begin("p", "class", "todo");
            html.leaf("strong", finding.status().gap() ? "To do" : "To do, should it fall short");
            html.text(" " + control.remedy()).end();
        }
        if (!control.judgement().isEmpty()) {
            html.begin("p").leaf("strong", "A person must judge").text(": " + control.judgement());
            html.text(" " + control.because()).end();
        }
        asked();
        particulars();
        parts();
        Observations.write(page, finding.observations());
        if (!finding.goodPractice().isEmpty()) {
            html.leaf("h5", "Good practice, on which no status rests");
            Observations.write(page, finding.goodPractice());
        }
        Records.write(page, finding);
        Records.evidence(page, finding);
        crosswalk();
    }

    private void asked() {
        html.leaf("h5", "What is asked");
        if (!control.official().isEmpty()) {
            html.begin("blockquote")
                    .name(control.official())
                    .text(" ")
                    .leaf("small", "Official wording")
                    .end();
        }
        html.begin("p").name(control.statement()).text(" ");
        html.leaf("small", "In the words of the rule pack").end();
        if (!control.note().isEmpty()) {
            html.begin("p", "class", "aside")
                    .text("Note: ")
                    .name(control.note())
                    .end();
        }
    }

    private void particulars() {
        html.begin("dl", "class", "particulars");
        particular("Control", control.id() + ", " + duty());
        particular(
                "Status",
                Marks.words(finding, Standing.of(finding, control))
                        + (finding.inScope() ? "" : "; out of scope, so not counted"));
        if (page.assessed().confidence() && finding.stated() != finding.status()) {
            particular("If all that is stated were shown", Words.of(finding.stated()));
        }
        particular("Harm of a gap", Words.of(Findings.level(page, control)));
        Tally tally = finding.tally();
        if (tally.applicable() + tally.notApplicable() > 0) {
            particular("Looked at", tally(tally));
        }
        if (finding.assurance() != Assurance.NONE) {
            particular("What passed is at least", Words.of(finding.assurance()));
        }
        String kinds = control.demand().evidence().isEmpty()
                ? ""
                : ", by " + String.join(" or ", control.demand().evidence());
        particular("It asks for", "what is " + Words.of(control.demand().assurance()) + kinds);
        page.assessed().profiles().stream()
                .flatMap(profile -> profile.states().stream())
                .filter(state -> state.outcome().equals(control.id()))
                .forEach(this::profile);
        html.end();
    }

    private void profile(Profile.State state) {
        particular("Achievement", Profiles.standing(state));
        state.declared()
                .ifPresent(declared -> particular(
                        "Declared", "rated " + declared.score() + ", to be " + declared.target() + ", of 10"));
    }

    private void particular(String term, String value) {
        html.begin("div").leaf("dt", term).begin("dd").name(value).end().end();
    }

    private String duty() {
        return switch (control.duty()) {
            case STANDARD -> "a standard";
            case REQUIRED -> "a required specification";
            case ADDRESSABLE -> "an addressable specification, which is not optional";
            case OUTCOME -> "an outcome, which is no duty";
        };
    }

    private static String tally(Tally tally) {
        List<String> parts = new ArrayList<>();
        part(parts, tally.error(), "broke");
        part(parts, tally.fail(), "fall short");
        part(parts, tally.notChecked(), "not known");
        part(parts, tally.pass(), "hold");
        part(parts, tally.notApplicable(), "not concerned");
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, long number, String words) {
        if (number > 0) {
            parts.add(number + " " + words);
        }
    }

    private void parts() {
        if (finding.specifications().isEmpty()) {
            return;
        }
        html.leaf("h5", "It is the worst of its parts").begin("ul", "class", "links");
        for (ControlId part : finding.specifications()) {
            html.begin("li");
            Finding of = page.index().finding(part);
            Standing standing = Standing.of(of, page.index().control(part));
            Marks.status(html, Marks.kind(standing), Marks.words(of, standing));
            html.text(" ");
            page.link(part);
            html.text(" ").name(page.index().control(part).title()).end();
        }
        html.end();
    }

    private void crosswalk() {
        List<Crosswalk.Link> links = page.assessed().crosswalk().of(control.id()).stream()
                .filter(link -> page.has(link.other(control.id())))
                .sorted(Comparator.comparing(Crosswalk.Link::weak)
                        .thenComparing(
                                Comparator.comparing(Crosswalk.Link::primary).reversed())
                        .thenComparing(link -> link.other(control.id())))
                .toList();
        if (links.isEmpty()) {
            return;
        }
        html.leaf("h5", "What it touches in other packs");
        html.begin("p", "class", "aside");
        html.text("A relation, never an equivalence; the close ones first. ");
        page.links(links.stream().map(link -> link.other(control.id())).toList());
        html.end();
    }
}
