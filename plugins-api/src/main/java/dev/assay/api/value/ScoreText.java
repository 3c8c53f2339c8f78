package dev.assay.api.value;

import java.math.BigDecimal;

/** Reads scores as they are written; what is wrong is the message of an {@link IllegalArgumentException}. */
final class ScoreText {

    private ScoreText() {}

    static Score parse(String text) {
        if (text.equals("unknown")) {
            return Score.UNKNOWN;
        }
        if (!text.matches("(10(\\.0{1,2})?|[0-9](\\.[0-9]{1,2})?)")) {
            throw new IllegalArgumentException(
                    "; expected a number from 0 to 10 with at most two decimals, or unknown; convert other scales");
        }
        return new Score(new BigDecimal(text).movePointRight(2).intValueExact());
    }
}
