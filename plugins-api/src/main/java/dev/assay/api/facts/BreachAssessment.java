package dev.assay.api.facts;

import dev.assay.api.spi.Person;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * The breach risk assessment of 45 CFR 164.402(2) with its four factors. Made by intake.
 *
 * @param on On which date was the assessment finished?
 * @param written Is the assessment in writing?
 * @param natureOfPhi Does it weigh which PHI was involved and how readily patients could be identified?
 * @param unauthorizedPerson Does it weigh who used the PHI or received it?
 * @param acquiredOrViewed Does it weigh if the PHI was actually acquired or viewed?
 * @param extentMitigated Does it weigh how far the risk to the PHI was reduced afterward?
 * @param lowProbabilityConcluded Did the organization conclude that the probability of compromise is low?
 * @param assessedBy Which role made the assessment?
 * @since 1
 */
public record BreachAssessment(
        DateRange on,
        Answer written,
        Answer natureOfPhi,
        Answer unauthorizedPerson,
        Answer acquiredOrViewed,
        Answer extentMitigated,
        Answer lowProbabilityConcluded,
        @Person String assessedBy) {}
