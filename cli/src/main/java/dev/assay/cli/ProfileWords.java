package dev.assay.cli;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.Profile.Achievement;
import dev.assay.api.model.Profile.Share;
import dev.assay.api.model.Profile.State;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.List;

/** How one outcome stands, in words. */
final class ProfileWords {

    private ProfileWords() {}

    /** "partly: 34 of 41 systems, 2 unknown; on what is stated". */
    static String standing(State state) {
        List<String> shares = state.shares().stream().map(ProfileWords::share).toList();
        String rests = state.assurance() == Assurance.NONE || state.achievement() == Achievement.UNKNOWN
                ? ""
                : "; on what is " + Words.of(state.assurance());
        String how = state.achievement() == Achievement.NOT_APPLICABLE
                ? "nothing it could be seen in"
                : Words.of(state.achievement());
        return how + (shares.isEmpty() ? "" : ": " + String.join(", ", shares)) + rests;
    }

    private static String share(Share share) {
        List<String> words = new ArrayList<>();
        words.add(share.achieved() + " of " + share.of() + " " + subjects(share.section()));
        if (share.unknown() > 0) {
            words.add(share.unknown() + " unknown");
        }
        if (share.open()) {
            words.add("list open");
        }
        return words.size() == 1
                ? words.get(0)
                : words.get(0) + " (" + String.join(", ", words.subList(1, words.size())) + ")";
    }

    private static String subjects(String section) {
        return switch (section) {
            case "organization" -> "practices";
            case "workforce" -> "people";
            default -> section.replace('-', ' ');
        };
    }

    /** Whether somebody declared an outcome good enough of which the facts show a shortfall. */
    static boolean apart(State state) {
        boolean shortfall =
                state.achievement() == Achievement.PARTLY || state.achievement() == Achievement.NOT_ACHIEVED;
        return shortfall
                && state.declared()
                        .filter(d -> d.score().known()
                                && d.target().known()
                                && !d.score().below(d.target()))
                        .isPresent();
    }
}
