package dev.assay.reports.xlsx;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.reports.Notice;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;

/** What the workbook is, what went into it, and what kept the assessment from concluding. */
final class AboutSheet {

    private static final Layout LAYOUT = new Layout(
            "About",
            "About this workbook",
            PaperSize.LETTER_PAPER,
            List.of(new Head("What", 20), new Head("Which", 60), new Head("Details", 80)));

    private AboutSheet() {}

    static void write(Sheets sheets) throws IOException {
        AssessmentResults results = sheets.assessed().results();
        Sheet sheet = sheets.begin(LAYOUT);
        sheet.row("Notice", Notice.asOf(results.plan().asOf()), "");
        sheet.row("As of", Sheet.day(results.plan().asOf()), "");
        Optional<LocalDate> bound = results.plan().recordingBound();
        if (bound.isPresent()) {
            sheet.row("Known by", Sheet.day(bound.get()), "Facts written down after this day are left out.");
        }
        sheet.row(
                "Organization",
                results.organization().name(),
                results.organization().ref().toString());
        if (!sheets.assessed().confidentiality().isEmpty()) {
            sheet.row("Confidentiality", sheets.assessed().confidentiality(), "");
        }
        for (Problem problem : results.problems()) {
            sheet.row(
                    new Sheet.Tinted("Problem", Tint.RED),
                    problem.message(),
                    problem.source() + (problem.excerpt().isEmpty() ? "" : "\n" + problem.excerpt()));
        }
        for (RulePack pack : results.packs()) {
            sheet.row("Rule pack", pack.catalog().title() + " (" + pack.id() + " " + pack.version() + ")", pack(pack));
        }
        for (InputFile file : results.snapshot().files()) {
            sheet.row("Input file", file.file(), file.size() + " bytes, SHA-256 " + file.sha256());
        }
        for (String[] word : WORDS) {
            sheet.row((Object[]) word);
        }
        sheet.finish();
    }

    private static String pack(RulePack pack) {
        return pack.origin() + ", SHA-256 " + pack.sha256() + ", " + signer(pack.signer());
    }

    private static String signer(Signer signer) {
        return signer.signed()
                ? "signed by " + signer.name() + " (" + signer.key()
                        + (signer.trusted() ? ", trusted)" : ", not trusted)")
                : "nobody signed it";
    }

    private static final List<String[]> WORDS = List.of(
            new String[] {
                "Level",
                "How much harm to patients a gap exposes: low, moderate, high, critical.",
                "A judgement for ranking, not a probability."
            },
            new String[] {
                "Status of an item",
                String.join(", ", PlanStatus.words()),
                "Open: nothing is recorded about closing it. Planned: somebody recorded what is done about it. Corrected: a day"
                        + " of correction is recorded. Risk accepted, acceptance expired: somebody accepted the risk until a"
                        + " day."
            },
            new String[] {
                "Status of a control",
                "not satisfied and unmet are gaps; undetermined, claimed and unknown are open",
                "Claimed: somebody says so, but the evidence that is asked for is not there. What nobody recorded is never"
                        + " counted as fine."
            },
            new String[] {
                "Cells",
                "No cell is a formula, and text stays text when it is edited.",
                "What is too long for a cell or a sheet is cut, says so, and stands whole in findings.xml."
            });
}
