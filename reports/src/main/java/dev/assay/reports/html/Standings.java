package dev.assay.reports.html;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.Finding;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Counts;
import dev.assay.reports.overview.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How controls stand by family: a picture of each pack, and the same as a table. */
final class Standings {

    /** The worst first, and what is only said after what is not known at all. */
    private static final List<Standing> ORDER = List.of(
            Standing.GAP,
            Standing.OPEN,
            Standing.NO_RULE,
            Standing.CLAIMED,
            Standing.SATISFIED,
            Standing.NOT_APPLICABLE);

    private Standings() {}

    static void write(Page page) {
        Html html = page.html();
        page.section("standings", "How the controls stand");
        html.leaf(
                "p",
                "A control is open while a fact is missing or a person must judge it, and claimed while what it rests on is"
                        + " less than it asks to see. A long bar is a family with many controls, not a good one; nothing is"
                        + " added up to one number.",
                "class",
                "lead");
        page.results().packs().forEach(pack -> pack(page, pack));
        page.end();
    }

    /** The parts of a bar, the worst first. */
    static List<Bars.Part> parts(Counts counts, Catalog.Kind kind) {
        return ORDER.stream()
                .map(standing -> new Bars.Part(Marks.kind(standing), counts.of(standing), words(standing, kind)))
                .toList();
    }

    private static String words(Standing standing, Catalog.Kind kind) {
        if (standing == Standing.SATISFIED) {
            return kind == Catalog.Kind.OUTCOMES ? "met" : "satisfied";
        }
        return standing == Standing.GAP ? "gaps" : Marks.words(standing);
    }

    private static void pack(Page page, RulePack pack) {
        Html html = page.html();
        Map<String, List<Bars.Part>> families = new LinkedHashMap<>();
        for (Map.Entry<String, List<Finding>> family :
                Counts.families(pack, page.results().findings(), page.index()).entrySet()) {
            families.put(
                    family.getKey(),
                    parts(
                            Counts.of(family.getValue(), page.index()),
                            pack.catalog().kind()));
        }
        if (families.isEmpty()) {
            return;
        }
        html.begin("figure")
                .begin("figcaption")
                .begin("h3")
                .name(pack.catalog().title())
                .end();
        Bars.legend(html, used(families));
        html.end();
        long longest =
                families.values().stream().mapToLong(Standings::sum).max().orElse(1);
        html.begin("ul", "class", "bars");
        families.forEach((family, parts) -> {
            html.begin("li").begin("span", "class", "what").name(family).end();
            Bars.bar(html, parts, longest);
            html.leaf(
                    "span",
                    parts.get(0).number() == 0
                            ? Bars.words(parts)
                            : parts.get(0).number() + " of " + sum(parts) + " are gaps",
                    "class",
                    "of",
                    "aria-hidden",
                    "true");
            html.end();
        });
        html.end();
        table(page, pack, families);
        html.end();
    }

    /** The kinds that any family has some of. */
    private static List<Bars.Part> used(Map<String, List<Bars.Part>> families) {
        List<Bars.Part> used = new ArrayList<>();
        List<List<Bars.Part>> all = List.copyOf(families.values());
        for (int i = 0; i < all.get(0).size(); i++) {
            int kind = i;
            if (all.stream().anyMatch(parts -> parts.get(kind).number() > 0)) {
                used.add(all.get(0).get(kind));
            }
        }
        return used;
    }

    private static long sum(List<Bars.Part> parts) {
        return parts.stream().mapToLong(Bars.Part::number).sum();
    }

    private static void table(Page page, RulePack pack, Map<String, List<Bars.Part>> families) {
        Html html = page.html();
        html.begin("details", "class", "printed").leaf("summary", "The same as a table");
        List<String> columns = new ArrayList<>(List.of("Family"));
        families.values().iterator().next().forEach(part -> columns.add(part.words()));
        page.table("Controls of " + pack.id() + " in scope, by family", columns.toArray(String[]::new));
        families.forEach((family, parts) -> {
            html.begin("tr").begin("th", "scope", "row").name(family).end();
            parts.forEach(part -> html.leaf("td", Long.toString(part.number()), "class", "n"));
            html.end();
        });
        page.endTable();
        html.end();
    }
}
