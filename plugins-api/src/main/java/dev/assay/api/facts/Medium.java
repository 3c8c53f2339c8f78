package dev.assay.api.facts;

import dev.assay.api.spi.Counted;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;

/**
 * A device or medium that may hold ePHI and can be moved, passed on or thrown away. One record may stand for several alike.
 * Made by intake.
 *
 * @param id its id
 * @param name its name as people say it
 * @param kind what it is
 * @param count how many alike it stands for
 * @param ephi whether it holds, or held, ePHI
 * @param custodian who answers for it, by role
 * @param tracked whether its movements, and who answers for it, are recorded
 * @param moved whether it was moved to another place
 * @param copied whether a retrievable exact copy of its ePHI was made before it was moved, where one was needed
 * @param reused whether it was given to another use
 * @param disposed whether it was disposed of
 * @param disposedOn the day it was
 * @param erased whether the ePHI was removed, or the medium destroyed, before it was reused or disposed of
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
        @Person String custodian,
        Answer tracked,
        Answer moved,
        Answer copied,
        Answer reused,
        Answer disposed,
        DateRange disposedOn,
        Answer erased)
        implements Named, Counted {}
