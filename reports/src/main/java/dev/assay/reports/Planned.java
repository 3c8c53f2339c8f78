package dev.assay.reports;

import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;

/**
 * What is planned about a gap, within limits of hours and money.
 *
 * @param control the control with the gap
 * @param lead the control whose remedy closes it, which may be itself
 * @param order the place of that remedy among those to do, from 1; 0 where it is not done within the limits
 * @param effort what that remedy takes
 * @param owed whether a law requires it and it is not done within the limits
 */
public record Planned(ControlId control, ControlId lead, int order, Effort effort, boolean owed) {}
