package dev.assay.api.facts;

import dev.assay.api.spi.Person;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * The risk assessment of 45 CFR 164.402(2) with its four factors. Made by intake.
 *
 * @param on the day it was finished
 * @param written whether it is in writing
 * @param nature whether it judged nature and extent of the PHI (i)
 * @param person whether it judged who used the PHI or to whom it was disclosed (ii)
 * @param acquired whether it judged if the PHI was actually acquired or viewed (iii)
 * @param mitigation whether it judged how far the risk was mitigated (iv)
 * @param lowProbability whether the organization concluded that the probability of compromise is low
 * @param by who made it, by role
 * @since 1
 */
public record BreachAssessment(
        DateRange on,
        Answer written,
        Answer nature,
        Answer person,
        Answer acquired,
        Answer mitigation,
        Answer lowProbability,
        @Person String by) {}
