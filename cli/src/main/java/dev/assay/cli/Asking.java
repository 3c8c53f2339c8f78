package dev.assay.cli;

import dev.assay.api.value.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks a person. Nothing, {@code d} and the end of the input all mean that nobody knows; so does the second answer in a row
 * that cannot be understood, so that nobody is trapped.
 */
final class Asking {

    private static final Set<String> DONT_KNOW = Set.of("", "d", "?", "don't know", "dont know", "unknown");
    private static final Set<String> YES = Set.of("y", "yes");
    private static final Set<String> NO = Set.of("n", "no", "none", "never");
    private static final Set<String> PARTLY = Set.of("p", "partly");
    private static final int LONGEST = 200;

    private final BufferedReader in;
    private final Page page;
    private final Runnable flush;

    Asking(InputStream in, Page page, Runnable flush) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.page = page;
        this.flush = flush;
    }

    /** Says which question comes. */
    void title(int number, String text) {
        page.heading(number + " of 25  " + text);
    }

    /** Yes, no, partly or unknown. */
    Answer answer(String question) {
        return ask(question + " [y/n/p/d]", "y for yes, n for no, p for partly, d for don't know", Asking::reply)
                .orElse(Answer.UNKNOWN);
    }

    private static Optional<Answer> reply(String said) {
        String text = said.toLowerCase(Locale.ROOT);
        return YES.contains(text)
                ? Optional.of(Answer.YES)
                : NO.contains(text)
                        ? Optional.of(Answer.NO)
                        : PARTLY.contains(text) ? Optional.of(Answer.PARTLY) : Optional.empty();
    }

    /** A few words; a bare yes or no is none. */
    Optional<String> text(String question) {
        return ask(question, "a few words, at most " + LONGEST + " letters", Asking::words);
    }

    private static Optional<String> words(String text) {
        boolean word = reply(text).isPresent();
        return word || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
    }

    /** A day, a month or a year, as it is written in facts; or that it never was, which is {@code never}. */
    Optional<String> when(String question) {
        return ask(
                question + " [such as 2026-03-14 or 2026-03, n for never, d]",
                "a day such as 2026-03-14, a month such as 2026-03, a year, n for never, or d",
                Asking::date);
    }

    private static Optional<String> date(String text) {
        if (NO.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of("never");
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> String.valueOf(Year.parse(text));
                        case 7 -> YearMonth.parse(text).toString();
                        default -> LocalDate.parse(text).toString();
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A whole number. */
    Optional<String> count(String question) {
        return ask(question + " [a number, d]", "a whole number such as 14, or d", Asking::number);
    }

    private static Optional<String> number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.toString(Integer.parseInt(text))) : Optional.empty();
    }

    /** Some of several choices, by their numbers. */
    Optional<List<Integer>> choices(String question, List<String> choices, boolean several) {
        page.text(question);
        for (int i = 0; i < choices.size(); i++) {
            page.text("  " + (i + 1) + (i < 9 ? "   " : "  "), choices.get(i));
        }
        String kind = several ? "numbers, such as 1 or 1,4" : "one number";
        return ask("Your choice [" + kind + ", d]", kind + ", or d", text -> chosen(text, choices.size(), several));
    }

    private static Optional<List<Integer>> chosen(String text, int most, boolean several) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.split(",")) {
            Optional<Integer> number =
                    number(part.strip()).map(Integer::valueOf).filter(n -> n >= 1 && n <= most);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return several || numbers.size() == 1 ? Optional.of(numbers) : Optional.empty();
    }

    /** Names, one after the other, until an empty line. */
    List<String> names(String question) {
        List<String> names = new ArrayList<>();
        page.text(question + " One name on each line; Enter when done.");
        for (Optional<String> name = text("Name"); name.isPresent(); name = text("Next name")) {
            names.add(name.get());
        }
        return names;
    }

    private <T> Optional<T> ask(String question, String expected, Function<String, Optional<T>> read) {
        page.text(question);
        for (int attempt = 0; attempt < 2; attempt++) {
            String text = line();
            if (DONT_KNOW.contains(text.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            Optional<T> value = read.apply(text);
            if (value.isPresent()) {
                return value;
            }
            page.text(attempt == 0 ? "Please give " + expected + "." : "Written down as don't know.");
        }
        return Optional.empty();
    }

    private String line() {
        page.prompt("> ");
        flush.run();
        try {
            String line = in.readLine();
            return line == null ? "" : Page.printable(line).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
