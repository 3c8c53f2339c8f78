package dev.assay.api.model;

/**
 * What it takes to do a control's remedy once: setting it up for everything that an organization has, and its first time; what comes
 * back month after month is not in it. It is the judgement of whoever wrote the catalog, for a practice of about forty people, and the
 * plan of an assessment may say otherwise. What nobody said is unknown and never nothing: whoever adds up must look at {@link #known()}
 * and say what is left out. Controls of a pack with the very same remedy share one piece of work.
 *
 * @param hours of the organization's own people, in whole hours rounded up; {@link #UNSAID} where nobody said
 * @param cost of what is bought, in whole US dollars over the first year; {@link #UNSAID} where nobody said
 * @since 1.1
 */
public record Effort(int hours, int cost) {

    /** Stands for hours or dollars that nobody named. */
    public static final int UNSAID = -1;

    /** The most hours that one remedy may take. */
    public static final int MOST_HOURS = 100_000;

    /** The most dollars that one remedy may cost. */
    public static final int MOST_COST = 100_000_000;

    /** What nobody named either part of. */
    public static final Effort UNKNOWN = new Effort(UNSAID, UNSAID);

    public Effort {
        within("hours", hours, MOST_HOURS);
        within("cost", cost, MOST_COST);
    }

    private static void within(String name, int number, int most) {
        if (number < UNSAID || number > most) {
            throw new IllegalArgumentException(name + " is " + number + "; expected 0 to " + most + ", or UNSAID");
        }
    }

    /** Whether both parts were named. */
    public boolean known() {
        return hours != UNSAID && cost != UNSAID;
    }

    /** The same, with what this one does not name taken from another. */
    public Effort or(Effort other) {
        return new Effort(hours == UNSAID ? other.hours : hours, cost == UNSAID ? other.cost : cost);
    }
}
