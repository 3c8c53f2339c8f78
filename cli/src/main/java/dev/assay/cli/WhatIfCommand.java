package dev.assay.cli;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.engine.Assessor;
import dev.assay.engine.Edited;
import dev.assay.engine.FactsFiles;
import dev.assay.engine.Setting;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay what-if}: what would be concluded if some facts were otherwise. */
@Command(
        name = "what-if",
        customSynopsis = "assay what-if FACTS --set SECTION.ID.KEY=VALUE [--set ...] [options]",
        description = {
            "Says what would be concluded otherwise if some facts were otherwise: which controls would close or "
                    + "open, which risks would go or come. The facts are read as if somebody had edited the files so; "
                    + "nothing is written.",
            "Exit code 0, whatever would change."
        })
final class WhatIfCommand extends AboutFacts {

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "What if this were so: systems.ehr.mfa=yes, practices.sanctions=no, organization.people=41. An id may stand in"
                            + " brackets, several values as [a, b]. What is not there yet is added. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--all", description = "Every subject of which something else would be said.")
    private boolean all;

    @Option(names = "--json", description = "The changes as JSON.")
    private boolean json;

    WhatIfCommand(Assay assay) {
        super(assay);
    }

    @Override
    public Integer call() {
        List<Setting> wanted = settings();
        FactsFiles files = FactsFiles.in(facts);
        Assessor assessor = packs.openSome(assay);
        AssessmentPlan plan = planned.plan(assay, assessor);
        assessor.prepare(plan);
        Edited edited = assessor.set(files, wanted);
        AssessmentResults before = assessor.assess(plan, edited.before());
        AssessmentResults after = assessor.assess(plan, edited.after());
        files.remarks().forEach(remark -> assay.warn(remark.toString()));
        WhatIf whatIf = WhatIf.between(before, after);
        if (json) {
            assay.console().out().print(WhatIfJson.of(whatIf));
        } else {
            new WhatIfText(assay.page(), all).print(whatIf);
        }
        return ExitCode.CLEAR;
    }

    private List<Setting> settings() {
        if (settings.isEmpty()) {
            throw usage("what if what? Name it with --set, as in --set systems.ehr.mfa=yes");
        }
        try {
            return settings.stream().map(Setting::parse).toList();
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }
}
