package dev.assay.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * Picks of some pieces of work those that gain most within two limits, as an integer program: each is done whole or not at all, and
 * only with what must come before it. Of two that gain the same, that takes fewer hours which is chosen.
 *
 * @param chosen the places in the list of those to do
 * @param gain what they gain together
 * @param gap how much more the best choice could gain at most, as a share of that; 0 where this one is proved to be the best
 */
record BestChoice(Set<Integer> chosen, long gain, double gap) {

    /**
     * A piece of work.
     *
     * @param gain what doing it gains
     * @param hours what it takes of one limit
     * @param cost what it takes of the other
     * @param after the places in the list of those that must be done too
     */
    record Work(long gain, long hours, long cost, Set<Integer> after) {}

    /** So many nodes of the search are looked at; without a clock, so that the same works give the same choice. */
    private static final int NODES = 200_000;

    static BestChoice of(List<Work> works, long hours, long cost) {
        if (works.isEmpty()) {
            return new BestChoice(Set.of(), 0, 0);
        }
        Optimisation.Result most = gaining(works, hours, cost).maximise();
        if (!most.getState().isFeasible()) {
            throw new IllegalStateException("doing nothing is within every limit, and no choice was found: " + most);
        }
        long gain = gain(works, chosen(most));
        if (!most.getState().isOptimal()) {
            ExpressionsBasedModel relaxed = gaining(works, hours, cost);
            relaxed.relax();
            double bound = relaxed.maximise().getValue();
            return new BestChoice(chosen(most), gain, Math.max(0, (bound - gain) / bound));
        }
        Optimisation.Result shortest = shortest(works, hours, cost, gain).minimise();
        Set<Integer> chosen = shortest.getState().isOptimal() && gain(works, chosen(shortest)) == gain
                ? chosen(shortest)
                : chosen(most);
        return new BestChoice(firstOfEqual(works, chosen), gain, 0);
    }

    private static ExpressionsBasedModel gaining(List<Work> works, long hours, long cost) {
        ExpressionsBasedModel model = model(works, hours, cost);
        for (int i = 0; i < works.size(); i++) {
            model.getVariable(i).weight(works.get(i).gain());
        }
        return model;
    }

    private static ExpressionsBasedModel shortest(List<Work> works, long hours, long cost, long gain) {
        ExpressionsBasedModel model = model(works, hours, cost);
        Expression gained = model.newExpression("gain").lower(gain);
        for (int i = 0; i < works.size(); i++) {
            gained.set(model.getVariable(i), works.get(i).gain());
            model.getVariable(i).weight(works.get(i).hours());
        }
        return model;
    }

    private static ExpressionsBasedModel model(List<Work> works, long hours, long cost) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        // One thread, since which of several equal choices is found first must not depend on chance.
        model.options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(() -> 1)
                .withGMICutConfiguration(new IntegerStrategy.GMICutConfiguration().withFractionality(1.0))
                .withGapTolerance(NumberContext.of(12, 9)));
        model.options.iterations_abort = NODES;
        model.options.time_abort = Long.MAX_VALUE;
        model.options.time_suffice = Long.MAX_VALUE;
        List<Variable> done = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            done.add(model.newVariable("work" + i).binary());
        }
        Expression spent = model.newExpression("hours").upper(hours);
        Expression paid = model.newExpression("cost").upper(cost);
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            spent.set(done.get(i), work.hours());
            paid.set(done.get(i), work.cost());
            for (int before : work.after()) {
                model.newExpression(i + " after " + before)
                        .lower(0)
                        .set(done.get(before), 1)
                        .set(done.get(i), -1);
            }
        }
        return model;
    }

    private static Set<Integer> chosen(Optimisation.Result result) {
        Set<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < result.size(); i++) {
            if (result.doubleValue(i) > 0.5) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private static long gain(List<Work> works, Set<Integer> chosen) {
        return chosen.stream().mapToLong(i -> works.get(i).gain()).sum();
    }

    /** Of works that are alike in all, the first ones in the list. */
    private static Set<Integer> firstOfEqual(List<Work> works, Set<Integer> chosen) {
        Set<Integer> first = new TreeSet<>(chosen);
        for (int i = 0; i < works.size(); i++) {
            if (!first.contains(i) && free(works, i)) {
                for (int later : List.copyOf(first)) {
                    if (later > i && works.get(later).equals(works.get(i)) && free(works, later)) {
                        first.remove(later);
                        first.add(i);
                        break;
                    }
                }
            }
        }
        return first;
    }

    private static boolean free(List<Work> works, int i) {
        return works.get(i).after().isEmpty()
                && works.stream().noneMatch(work -> work.after().contains(i));
    }
}
