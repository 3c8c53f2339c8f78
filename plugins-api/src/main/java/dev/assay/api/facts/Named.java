package dev.assay.api.facts;

/**
 * A fact that people call by a name.
 *
 * @since 1
 */
public sealed interface Named permits Organization, InformationSystem, Vendor, ClinicalService {

    /** The name as people say it; where none was recorded, empty. */
    String name();
}
