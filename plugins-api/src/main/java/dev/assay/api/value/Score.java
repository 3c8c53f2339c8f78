package dev.assay.api.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number from 0 to 10 by which somebody rates something, with at most two decimals, or unknown. Made by whoever reads one.
 *
 * @param hundredths the number times a hundred; -1 where it is unknown
 * @since 1
 */
public record Score(int hundredths) implements Comparable<Score> {

    /** Nobody gave one. */
    public static final Score UNKNOWN = new Score(-1);

    private static final int MOST = 1000;
    private static final int DECIMALS = 2;

    public Score {
        if (hundredths < -1 || hundredths > MOST) {
            throw new IllegalArgumentException(BigDecimal.valueOf(hundredths, DECIMALS)
                            .toPlainString() + " is no score; expected a number from 0 to 10");
        }
    }

    /**
     * Reads what the input writes: a number from 0 to 10 with at most two decimals, or {@code unknown}.
     *
     * @throws IllegalArgumentException if it is none of these; the message goes on after the quoted text
     * @since 1.1
     */
    public static Score parse(String text) {
        return ScoreText.parse(text);
    }

    /** The mean of some, rounded half up to two decimals; unknown ones are left out. */
    public static Score mean(Iterable<Score> scores) {
        long sum = 0;
        long number = 0;
        for (Score score : scores) {
            if (score.known()) {
                sum += score.hundredths;
                number++;
            }
        }
        return number == 0
                ? UNKNOWN
                : new Score(BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(number), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    /** Whether there is one. */
    public boolean known() {
        return hundredths >= 0;
    }

    /** Whether both are known and this one is the lower. */
    public boolean below(Score other) {
        return known() && other.known() && hundredths < other.hundredths;
    }

    /** The number, with two decimals. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** {@code 7}, {@code 7.5} or {@code unknown}. */
    @Override
    public String toString() {
        if (!known()) {
            return "unknown";
        }
        BigDecimal number = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }
}
