package dev.assay.reports.junit;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.reports.overview.Account;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.overview.Words;
import dev.assay.reports.xmltext.IndentedXml;

/** Tests: one for each control. */
final class Cases {

    private final Index index;
    private final Account account;
    private final IndentedXml xml;

    Cases(AssessmentResults results, Index index, IndentedXml xml) {
        this.index = index;
        this.account = new Account(results, index);
        this.xml = xml;
    }

    void write(Finding finding, String suite) {
        Control control = index.control(finding.control());
        xml.begin("testcase", "classname", suite, "name", control.id().name() + " " + control.title(), "time", "0");
        switch (Verdict.of(finding)) {
            case PASSED -> {}
            case FAILURE -> reason("failure", finding, control, Words.kebab(account.level(finding)), "");
            case ERROR -> reason("error", finding, control, "rule-broke", "");
            case SKIPPED -> {
                Standing standing = Standing.of(finding, control);
                String word = finding.inScope() ? Words.of(standing) : "out of scope";
                reason("skipped", finding, control, word.replace(' ', '-'), Words.sentence(word) + " ");
            }
        }
        xml.end("testcase");
    }

    private void reason(String element, Finding finding, Control control, String type, String before) {
        xml.begin(element, "message", before + finding.reason(), "type", type);
        xml.text(finding.reason());
        account.remarks(finding).forEach(remark -> xml.text("\n" + remark));
        Account.deciding(finding).forEach(seen -> xml.text("\n" + account.grounds(seen)));
        boolean toDo = finding.inScope() && finding.status() != FindingStatus.NOT_APPLICABLE;
        if (toDo && !control.remedy().isEmpty()) {
            xml.text("\nTo do: " + control.remedy());
        }
        xml.end(element);
    }
}
