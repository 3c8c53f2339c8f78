package dev.assay.engine.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the right word that somebody who wrote a wrong one probably meant. */
public final class Nearest {

    private static final int LONGEST_WORD = 200;

    private Nearest() {}

    /** {@code did you mean "x"?}, or where nothing is near, {@code expected a, b or c}. */
    public static String hint(String wrong, Collection<String> right) {
        return to(wrong, right)
                .map(word -> "did you mean " + Words.quoted(word) + "?")
                .orElseGet(() -> "expected " + Words.or(right));
    }

    /** The right word with the fewest edits from the wrong one, if they are few; of equals the first in order. */
    public static Optional<String> to(String wrong, Collection<String> right) {
        if (wrong.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int most = Math.max(1, wrong.length() / 3);
        String best = "";
        int least = most + 1;
        for (String word : right) {
            if (Math.abs(word.length() - wrong.length()) < least) {
                int edits = edits(wrong, word);
                if (edits < least) {
                    least = edits;
                    best = word;
                }
            }
        }
        return least > most ? Optional.empty() : Optional.of(best);
    }

    /** The right words, those with the fewest edits from the wrong one first; of equals the first in order. */
    public static List<String> sorted(String wrong, Collection<String> right) {
        String cut = wrong.length() > LONGEST_WORD ? wrong.substring(0, LONGEST_WORD) : wrong;
        return right.stream()
                .sorted(Comparator.comparingInt((String word) -> edits(cut, word))
                        .thenComparing(word -> word))
                .toList();
    }

    /** Insertions, deletions, replacements and swaps of neighbours between two words, letter case aside. */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1
                        && j > 1
                        && same(a.charAt(i - 1), b.charAt(j - 2))
                        && same(a.charAt(i - 2), b.charAt(j - 1))) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return above[b.length()];
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
