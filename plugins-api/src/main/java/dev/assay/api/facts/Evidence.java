package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.value.DateRange;
import java.util.List;

/**
 * A file or link that supports facts, held by reference and hash, never copied. Made by intake, also for a file that a fact
 * names without listing it here: such an item has neither kind nor date and lifts nothing above <em>stated</em>.
 *
 * @param id Which short id identifies the evidence item?
 * @param file Where is the file kept?
 * @param kind What kind of evidence is it?
 * @param date Which day does the evidence speak of?
 * @param sha256 What is the file's SHA-256 hash?
 * @param custodian Which role keeps the evidence?
 * @param reviewedBy Which role reviewed the evidence?
 * @param shows Which keys of the facts does it show?
 * @since 1
 */
@FactKind(section = "evidence", singular = "evidence item", key = "file")
public record Evidence(
        String id,
        String file,

        @OneOf({
            "policy",
            "plan",
            "minutes",
            "contract",
            "record",
            "register",
            "report",
            "training-record",
            "test-record",
            "decision-record",
            "configuration",
            "screenshot",
            "scan",
            "log",
            "inventory",
            "attestation"
        })
        String kind,

        DateRange date,
        String sha256,
        @Person String custodian,
        @Person String reviewedBy,
        List<String> shows)
        implements Fact {

    public Evidence {
        shows = List.copyOf(shows);
    }
}
