package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.value.Answer;

/**
 * A place where ePHI is kept or can be got at. Made by intake.
 *
 * @param id its id
 * @param name its name as people say it
 * @param ephi whether systems with ePHI stand there
 * @param accessLimited whether only authorized people get to those systems, and authorized people do get there
 * @param contingencyAccess whether procedures let people in to restore data in an emergency
 * @param securityPlan whether a plan guards the place and its equipment against unauthorized entry, tampering and theft
 * @param accessValidated whether access is checked by role, visitors and software testing included
 * @param environmentProtected whether its equipment is guarded against fire, water, heat and loss of power
 * @param maintenanceRecorded whether repairs and changes to its security (doors, locks, walls) are written down
 * @since 1
 */
@FactKind(section = "facilities", singular = "facility")
public record Facility(
        String id,
        String name,
        Answer ephi,
        Answer accessLimited,
        Answer contingencyAccess,
        Answer securityPlan,
        Answer accessValidated,
        Answer environmentProtected,
        Answer maintenanceRecorded)
        implements Named {}
