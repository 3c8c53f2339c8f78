package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.value.DateRange;
import java.util.List;

/**
 * Something that supports facts, held by reference and hash, never copied. Made by intake, also for a file that a fact
 * names without listing it here: such an item has neither kind nor date and lifts nothing above <em>stated</em>.
 *
 * @param id its id; where none is given, the file
 * @param file where it is kept, relative to the organization's folder
 * @param kind what it is
 * @param date the day it speaks of
 * @param sha256 its SHA-256 in lower-case hexadecimal, or empty
 * @param custodian who keeps it, by role
 * @param reviewedBy who read it, by role
 * @param shows the keys of the facts it shows; empty means the whole fact that refers to it
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
