package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;

/**
 * An affiliated covered entity, a health care component or another part of the legal entity (45 CFR 164.103, 164.105). Made by
 * intake.
 *
 * @param id Which short id identifies the affiliate or component?
 * @param name What is its name?
 * @param kind How does it belong to the organization?
 * @param commonControl Is it under common ownership or control with the organization?
 * @param designationDocumented Is its designation documented?
 * @param handlesPhi Does it create, receive, maintain or transmit PHI?
 * @since 2
 */
@FactKind(section = "affiliates", singular = "affiliate", periods = true)
public record Affiliate(
        String id,
        String name,

        @OneOf({"affiliated-covered-entity", "health-care-component", "organized-arrangement-member", "other"})
        String kind,

        Answer commonControl,
        Answer designationDocumented,
        Answer handlesPhi)
        implements Named {}
