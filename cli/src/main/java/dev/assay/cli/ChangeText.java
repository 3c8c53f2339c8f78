package dev.assay.cli;

/** A control on which something else is concluded, for people: how it stands, and of which subjects what else is said. */
final class ChangeText {

    private static final int SHOWN = 3;

    private final Page page;
    private final boolean all;

    /** @param all whether every subject is shown, and not only the first few */
    ChangeText(Page page, boolean all) {
        this.page = page;
        this.all = all;
    }

    /** @param why what made the difference; empty where that is known */
    void print(Replay.Change change, String why) {
        page.text("  ", change.control() + " " + change.title());
        String status = change.before().equals(change.after())
                ? change.after() + " as before"
                : change.before() + " -> " + change.after();
        page.text("    ", why.isEmpty() ? status : status + ": " + why);
        int shown = all ? Integer.MAX_VALUE : SHOWN;
        change.outcomes().stream()
                .limit(shown)
                .forEach(outcome -> page.text(
                        "      ",
                        outcome.name() + ": " + outcome.before() + " -> " + outcome.after() + ". "
                                + (outcome.is().isEmpty() ? outcome.was() : outcome.is())));
        if (change.outcomes().size() > shown) {
            page.text("      ", "and " + (change.outcomes().size() - shown) + " more (--all)");
        }
        if (change.outcomes().isEmpty()) {
            page.text("      ", change.is().isEmpty() ? change.was() : change.is());
        }
    }
}
