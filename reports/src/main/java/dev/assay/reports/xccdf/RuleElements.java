package dev.assay.reports.xccdf;

import dev.assay.api.model.Attack;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Loaded;
import dev.assay.reports.overview.Words;
import dev.assay.reports.xmltext.IndentedXml;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is required: a group for each pack and family, and a rule for each control. */
final class RuleElements {

    private final Index index;
    private final Set<ControlId> left;
    private final IndentedXml xml;

    RuleElements(Index index, Set<ControlId> left, IndentedXml xml) {
        this.index = index;
        this.left = left;
        this.xml = xml;
    }

    void pack(RulePack pack) {
        xml.begin("Group", "id", Ids.group(pack.id()));
        xml.element("version", pack.version());
        xml.element("title", pack.catalog().title() + " (" + pack.id() + ")");
        xml.element("description", Loaded.words(pack) + ".");
        for (String family : index.families(pack.id())) {
            xml.begin("Group", "id", Ids.group(pack.id(), family));
            xml.element("title", family);
            pack.catalog().controls().values().stream()
                    .filter(control -> control.family().equals(family))
                    .forEach(control -> rule(control, pack));
            xml.end("Group");
        }
        xml.end("Group");
    }

    private void rule(Control control, RulePack pack) {
        String[] attributes = {
            "id", Ids.rule(control.id()),
            "selected", String.valueOf(!left.contains(control.id())),
            "severity", Severity.of(control.severity()),
            "multiple", String.valueOf(!control.checks().isEmpty())
        };
        xml.begin("Rule", attributes);
        xml.element("title", control.id().name() + " " + control.title());
        xml.element("description", description(control));
        if (!control.note().isEmpty()) {
            xml.element("warning", control.note(), "category", "legal");
        }
        if (!control.judgement().isEmpty()) {
            xml.element("question", control.judgement());
        }
        xml.element("reference", control.id().toString());
        control.cites().forEach(cited -> xml.element("reference", cited.toString()));
        xml.element("rationale", rationale(control));
        xml.element(
                "ident",
                control.id().name(),
                "system",
                "urn:assay:control:" + Ids.uri(control.id().pack()));
        if (!control.remedy().isEmpty()) {
            xml.element("fixtext", control.remedy());
        }
        checks(control, pack);
        xml.end("Rule");
    }

    private static String description(Control control) {
        String official = control.official().isEmpty() ? "" : " Official wording: " + control.official();
        return control.statement() + official;
    }

    private static String rationale(Control control) {
        String harm = "Duty: " + Words.of(control.duty()) + ". Harm that a gap exposes: " + Words.of(control.severity())
                + ".";
        if (control.stops().isEmpty()) {
            return harm;
        }
        List<Attack> stops = control.stops();
        return harm + " It stops or softens: " + stops.stream().map(Words::of).collect(Collectors.joining(", ")) + ".";
    }

    /**
     * Without a selector the control as a whole, which is what its conclusion is of; a selector for each of its checks, so that
     * the result of one on a subject names which.
     */
    private void checks(Control control, RulePack pack) {
        check("urn:assay:control", "", control.id().toString(), pack);
        for (CheckId check : control.checks()) {
            check("urn:assay:check", check.toString(), check.toString(), pack);
        }
    }

    private void check(String system, String selector, String name, RulePack pack) {
        xml.begin("check", "system", system, "selector", selector);
        xml.element("check-content-ref", "", "href", Ids.uri(pack.origin()), "name", name);
        xml.end("check");
    }
}
