package dev.assay.reports.overview;

import java.util.List;
import java.util.Optional;

/**
 * A measure of how ready an organization is, from its own facts.
 *
 * @param id its name in programs, such as {@code time-to-detect}
 * @param title what is measured
 * @param value what it comes to, with its unit, and over what; empty where the facts don't tell
 * @param unknown what nobody recorded, as whole sentences; what the value leaves out stands here too
 * @param trend the same for earlier times, oldest first; empty where dates don't allow one
 * @param sector a published figure on the same thing, if a source has one
 */
public record Measure(
        String id, String title, String value, List<String> unknown, List<Point> trend, Optional<Sector> sector) {

    public Measure {
        unknown = List.copyOf(unknown);
        trend = List.copyOf(trend);
    }

    /**
     * The value of an earlier time.
     *
     * @param time a year, or a day
     * @param value what it came to then
     */
    public record Point(String time, String value) {}

    /**
     * A published figure of the sector. It is of another kind than an organization's own: how many answered so in a survey.
     *
     * @param figure a whole sentence
     * @param source who published it, when, on whom
     */
    public record Sector(String figure, String source) {}
}
