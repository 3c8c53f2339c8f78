package dev.assay.reports.xccdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Tally;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleCatalog;
import dev.assay.reports.SampleFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ResultTest {

    private static final Control ENCRYPTION =
            SampleCatalog.hipaa().catalog().controls().get(SampleCatalog.ENCRYPTION);

    @ParameterizedTest
    @CsvSource({
        "NOT_SATISFIED, fail",
        "UNMET, fail",
        "UNDETERMINED, unknown",
        "CLAIMED, unknown",
        "UNKNOWN, unknown",
        "SATISFIED, pass",
        "MET, pass",
        "NOT_APPLICABLE, notapplicable"
    })
    void eachStatusHasItsResult(FindingStatus status, String word) {
        assertEquals(word, Result.of(finding(status, 0).make()).word());
    }

    @ParameterizedTest
    @EnumSource(FindingStatus.class)
    void whatIsOutOfScopeIsNotSelected(FindingStatus status) {
        assertEquals(
                Result.NOT_SELECTED, Result.of(finding(status, 0).outOfScope().make()));
    }

    @Test
    void whatIsOpenBecauseARuleBrokeIsAnError() {
        assertEquals(
                Result.ERROR, Result.of(finding(FindingStatus.UNDETERMINED, 1).make()));
        assertEquals(
                Result.FAIL, Result.of(finding(FindingStatus.NOT_SATISFIED, 1).make()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Assurance.class,
            names = {"NONE", "STATED"})
    void aSubjectThatPassesOnLessThanTheControlAsksForIsNoPass(Assurance less) {
        Finding finding = finding(FindingStatus.NOT_SATISFIED, 0).on(less).make();
        assertEquals(Result.UNKNOWN, Result.of(passed(), finding, ENCRYPTION));
    }

    @Test
    void aSubjectThatPassesOnWhatIsAskedForPasses() {
        Finding finding =
                finding(FindingStatus.NOT_SATISFIED, 0).on(Assurance.DOCUMENTED).make();
        assertEquals(Result.PASS, Result.of(passed(), finding, ENCRYPTION));
    }

    @ParameterizedTest
    @EnumSource(Assurance.class)
    void noSubjectOfAClaimPasses(Assurance assurance) {
        Finding finding = finding(FindingStatus.CLAIMED, 0).on(assurance).make();
        assertNotEquals(Result.PASS, Result.of(passed(), finding, ENCRYPTION));
    }

    private static Observation passed() {
        return Sample.encryption().observations().get(0);
    }

    private static SampleFinding finding(FindingStatus status, int errors) {
        return new SampleFinding("f", SampleCatalog.ENCRYPTION, status, new Tally(0, 0, 0, 0, errors));
    }
}
