package dev.assay.api.model;

/**
 * A recorded answer about the organization that takes it out of a control which would bind it otherwise, such as 45 CFR
 * 164.530(k). Made by the engine from a pack's catalog.
 *
 * @param key the key of the organization that is answered with yes
 * @param because why that relieves, a whole sentence; {@code {subject}} stands for the organization's name
 * @since 1
 */
public record Relief(String key, String because) {}
