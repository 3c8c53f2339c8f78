package dev.assay.api.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What dated evidence shows of recognized security practices over the twelve months before an incident. P.L. 116-321 (HITECH
 * 13412) has HHS consider practices that were in place for not less than the previous twelve months; it is no safe harbour,
 * and lacking them adds nothing to a penalty. Made by the engine.
 *
 * @param incident the incident
 * @param from the first day of the twelve months
 * @param until the last of them, the day before the incident
 * @param practices what was looked for, in the order of the catalogs
 * @since 1
 */
public record RecognizedPractices(FactRef incident, LocalDate from, LocalDate until, List<Practice> practices) {

    /** The months that are looked back over. */
    public static final int MONTHS = 12;

    public RecognizedPractices {
        practices = List.copyOf(practices);
    }

    /**
     * One practice: a category of outcomes.
     *
     * @param pack the pack whose catalog holds it
     * @param family the category
     * @param met how many of its outcomes were met on the day before the incident
     * @param outcomes how many outcomes it has
     * @param shown what is dated within the twelve months, by day
     * @since 1
     */
    public record Practice(String pack, String family, int met, int outcomes, List<Shown> shown) {

        public Practice {
            shown = List.copyOf(shown);
        }

        /** Whether anything is dated in a month, counted from 0 from the first day. */
        public boolean covers(int month) {
            return shown.stream().anyMatch(s -> s.month() == month);
        }

        /** How many of the twelve months nothing is dated in. */
        public int holes() {
            int holes = 0;
            for (int month = 0; month < MONTHS; month++) {
                holes += covers(month) ? 0 : 1;
            }
            return holes;
        }
    }

    /**
     * Something dated that a met outcome rests on.
     *
     * @param day the last day it can be of
     * @param month in which of the twelve months it certainly lies, counted from 0
     * @param fact the fact
     * @param evidence the evidence item whose date it is; empty where the fact itself is dated
     * @since 1
     */
    public record Shown(LocalDate day, int month, FactRef fact, Optional<String> evidence) {}
}
