package dev.assay.api.model;

/**
 * A remark on a finding that is no gap against the law: good practice not followed, or a decision whose review is overdue.
 * Made by the engine.
 *
 * @param check the good-practice check, or the check the remark concerns
 * @param subject what it is about
 * @param text a whole sentence
 * @since 1
 */
public record Advisory(CheckId check, Subject subject, String text) {}
