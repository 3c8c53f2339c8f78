package dev.assay.cli;

import dev.assay.api.facts.Sited;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Recorded facts that count for less than they say: of another period, or about a part of the organization. */
final class LeftOutFacts {

    private LeftOutFacts() {}

    /** A sentence for each reason. */
    static List<String> of(Snapshot read, LocalDate asOf) {
        List<String> sentences = new ArrayList<>();
        sentence(
                "Left out, because they do not hold on " + asOf + ": ",
                read,
                fact -> fact.validity().holds(asOf) == Answer.NO,
                fact -> fact.ref() + " (" + fact.validity() + ")",
                sentences);
        sentence(
                "About a part of the organization, so that a yes is no yes for the whole: ",
                read,
                fact -> fact.fact() instanceof Sited part && !part.wholeOrganization(),
                fact -> fact.ref().toString(),
                sentences);
        return sentences;
    }

    private static void sentence(
            String reason,
            Snapshot read,
            Predicate<RecordedFact> picked,
            Function<RecordedFact, String> shown,
            List<String> sentences) {
        List<String> facts = read.facts().stream().filter(picked).map(shown).toList();
        if (!facts.isEmpty()) {
            sentences.add(reason + String.join(", ", facts));
        }
    }
}
