package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.value.Answer;

/**
 * A site where ePHI is kept or can be accessed. Made by intake.
 *
 * @param id Which short id do other records use for this facility?
 * @param name What do people in the organization call it?
 * @param ephi Are systems or media with ePHI located there?
 * @param physicalAccessLimited Can only authorized people get to the systems with ePHI there, and can they always do so?
 * @param contingencyOperations Do procedures let people in to restore data in an emergency?
 * @param facilitySecurityPlan Is a plan in place that guards the site and its equipment against unauthorized entry, tampering
 *     and theft?
 * @param accessValidation Is access to the site controlled and checked by role, including visitors and people who test software?
 * @param environmentProtected Is equipment there protected against fire, water, heat and loss of power?
 * @param maintenanceRecords Are repairs and changes to its physical security recorded, such as to doors, locks and walls?
 * @since 1
 */
@FactKind(section = "facilities", singular = "facility", periods = true)
public record Facility(
        String id,
        String name,
        Answer ephi,
        Answer physicalAccessLimited,
        Answer contingencyOperations,
        Answer facilitySecurityPlan,
        Answer accessValidation,
        Answer environmentProtected,
        Answer maintenanceRecords)
        implements Named {}
