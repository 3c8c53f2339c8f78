package dev.assay.benchmarks;

import java.util.Locale;

/** A line of the table, as fields with tabs between them, which benchmarks/run.sh sets in columns. */
final class Row {

    private Row() {}

    /**
     * A rate beside that of its floor.
     *
     * @param unit of both, more is better
     */
    static void rates(String what, double rate, double floor, String unit, String floorIs) {
        line(what, number(rate), number(floor), unit, ratio(rate / floor), floorIs);
    }

    /** A figure that has no floor. */
    static void figure(String what, double figure, String unit, String note) {
        line(what, number(figure), "", unit, "", note);
    }

    /** A ratio of two figures of the product itself. */
    static void ratio(String what, double figure, double other, String unit, String otherIs) {
        line(what, number(figure), number(other), unit, ratio(figure / other), otherIs);
    }

    private static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void line(String... fields) {
        System.out.println(String.join("\t", fields));
    }
}
