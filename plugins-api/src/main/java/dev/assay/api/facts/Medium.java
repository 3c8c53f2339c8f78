package dev.assay.api.facts;

import dev.assay.api.spi.Counted;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;

/**
 * A device or medium that may hold ePHI and can be moved, passed on or thrown away. One record may stand for several alike.
 * Made by intake.
 *
 * @param id Which short id do other records use for this medium or device?
 * @param name What do people in the organization call it?
 * @param kind What kind of medium or device is it?
 * @param count How many alike does this record stand for?
 * @param ephi Does it hold ePHI, or did it before it was wiped or discarded?
 * @param encryption Is the ePHI on it encrypted?
 * @param facility At which facility is it kept?
 * @param location Where is it kept, in words?
 * @param custodian Which role is responsible for it?
 * @param movementsRecorded Are its movements, and the person responsible for it, recorded?
 * @param moved Was it moved to another place?
 * @param copiedBeforeMove Was a retrievable exact copy of its ePHI made before it was moved, where one was needed?
 * @param reused Was it given to another use or another user?
 * @param disposed Was it disposed of?
 * @param disposedOn On which date was it disposed of?
 * @param sanitized Was the ePHI removed, or the medium destroyed, before it was reused or disposed of?
 * @since 1
 */
@FactKind(section = "media", singular = "medium")
public record Medium(
        String id,
        String name,

        @OneOf({
            "disk",
            "tape",
            "usb-drive",
            "optical-disc",
            "computer",
            "phone",
            "tablet",
            "medical-device",
            "copier",
            "other"
        })
        String kind,

        CountRange count,
        Answer ephi,
        Answer encryption,
        @Refers(to = "facilities") String facility,
        String location,
        @Person String custodian,
        Answer movementsRecorded,
        Answer moved,
        Answer copiedBeforeMove,
        Answer reused,
        Answer disposed,
        DateRange disposedOn,
        Answer sanitized)
        implements Named, Counted {}
