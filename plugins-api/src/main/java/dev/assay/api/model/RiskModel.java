package dev.assay.api.model;

import dev.assay.api.facts.ClinicalService;
import dev.assay.api.value.Answer;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How gaps are ranked by the harm they expose patients to: how bad the gap is, times how much care hangs on the systems it is on, times
 * how common the likeliest attack is that it lets in. Points order gaps and add up in a plan; they are no probability and no sum of
 * money. Each weight may be set in a plan. Where the weights come from is told in docs/risk-model.md.
 *
 * @param weights every weight by name
 * @since 1.2
 */
public record RiskModel(Map<String, Integer> weights) {

    /** The greatest weight. */
    public static final int MOST = 10_000;

    /** The hours within which a service is needed again, for a gap on its systems to be one level worse. */
    private static final String SHORT_HOURS = "care.short-hours";

    /** The weights where a plan says nothing else. */
    public static final Map<String, Integer> STANDARD = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("severity.low", 1),
            Map.entry("severity.moderate", 2),
            Map.entry("severity.high", 4),
            Map.entry("severity.critical", 8),
            Map.entry(SHORT_HOURS, 4),
            Map.entry("care.day-hours", 24),
            Map.entry("care.short", 8),
            Map.entry("care.day", 4),
            Map.entry("care.longer", 2),
            Map.entry("care.none", 1),
            Map.entry("care.procedure-percent", 50),
            Map.entry("likelihood.phishing", 48),
            Map.entry("likelihood.ransomware", 34),
            Map.entry("likelihood.business-email-compromise", 24),
            Map.entry("likelihood.credential-theft", 24),
            Map.entry("likelihood.supply-chain", 12),
            Map.entry("likelihood.insider-misuse", 8),
            Map.entry("likelihood.loss-and-theft", 8),
            Map.entry("likelihood.none", 4))));

    public RiskModel {
        TreeMap<String, Integer> all = new TreeMap<>(STANDARD);
        weights.forEach((name, weight) -> {
            if (!STANDARD.containsKey(name)) {
                throw new IllegalArgumentException("there is no weight " + name);
            }
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(name + " is " + weight + "; expected 0 to " + MOST);
            }
            all.put(name, weight);
        });
        weights = Collections.unmodifiableMap(all);
    }

    /** The weights that are not the standard ones. */
    Map<String, Integer> over() {
        TreeMap<String, Integer> over = new TreeMap<>(weights);
        over.entrySet().removeAll(STANDARD.entrySet());
        return over;
    }

    /** Whether care cannot do without the systems of a service for long. */
    public boolean urgent(ClinicalService service) {
        return service.maximumDowntimeHours().most() <= weight(SHORT_HOURS);
    }

    /** The points of a gap: more are worse. */
    public int points(RiskLevel severity, Collection<Attack> attacks, List<ClinicalService> services) {
        long care = services.stream().mapToLong(this::care).max().orElse(100L * weight("care.none"));
        long likelihood = attacks.stream()
                .mapToLong(attack -> weight("likelihood." + kebab(attack)))
                .max()
                .orElse(weight("likelihood.none"));
        long points = weight("severity." + kebab(severity)) * care * likelihood / 100;
        return (int) Math.min(points, Integer.MAX_VALUE);
    }

    /** How much hangs on the systems of a service, in hundredths; unknown hours count as a day. */
    private long care(ClinicalService service) {
        String name = !service.maximumDowntimeHours().known()
                ? "care.day"
                : urgent(service)
                        ? "care.short"
                        : service.maximumDowntimeHours().most() <= weight("care.day-hours")
                                ? "care.day"
                                : "care.longer";
        int percent = service.downtimeProcedure() == Answer.YES ? weight("care.procedure-percent") : 100;
        return (long) weight(name) * percent;
    }

    private int weight(String name) {
        return weights.getOrDefault(name, 0);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
