package dev.assay.benchmarks;

import dev.assay.engine.rules.Saying;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** All that rules say of the facts in a place, as text: each saying with the facts it matched. See {@link Whole}. */
public final class Said implements BiFunction<Path, Integer, String> {

    private final Stages stages;

    /** @param packs the folders of the packs */
    public Said(List<Path> packs) {
        stages = new Stages(packs);
    }

    @Override
    public String apply(Path place, Integer day) {
        Stages on = stages.on(LocalDate.ofEpochDay(day));
        return text(on.sayings(on.facts(stages.assessor().read(place))));
    }

    static String text(List<List<Saying>> sayings) {
        Set<String> said = new TreeSet<>();
        sayings.forEach(ofPack -> ofPack.forEach(saying -> said.add(text(saying))));
        return String.join("", said);
    }

    private static String text(Saying saying) {
        StringBuilder out = new StringBuilder(saying.rule().check() + "\t"
                + saying.rule().name() + "\t" + saying.subject().id() + " " + saying.missing());
        saying.matched()
                .forEach(fact -> out.append(' ')
                        .append(fact.getClass().getSimpleName())
                        .append(' ')
                        .append(fact.id()));
        return out.append('\n').toString();
    }
}
