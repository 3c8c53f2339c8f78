package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A statement of the organization to the Office for Civil Rights of HHS, and its cooperation (45 CFR 160.310). Made by intake.
 *
 * @param id By which short name do other records refer to this statement?
 * @param on On which date was the statement made or the response sent?
 * @param title How would you describe the statement in a few words?
 * @param breach Which breach is it about (id in breaches)?
 * @param incident Which security incident is it about (id in incidents)?
 * @param accurate Does the statement agree with the organization's records?
 * @param recordsProvided Were the records and compliance reports that OCR asked for provided?
 * @param cooperated Did the organization cooperate with the investigation or review?
 * @param accessPermitted Was OCR permitted access to premises, records and systems as requested?
 * @since 2
 */
@FactKind(section = "ocr-statements", singular = "statement to OCR")
public record OcrStatement(
        String id,
        DateRange on,
        String title,
        @Refers(to = "breaches") String breach,
        @Refers(to = "incidents") String incident,
        Answer accurate,
        Answer recordsProvided,
        Answer cooperated,
        Answer accessPermitted)
        implements Occurred {

    /** Returns true: it is recorded after it happened. */
    @Override
    public boolean recordedAfterwards() {
        return true;
    }
}
