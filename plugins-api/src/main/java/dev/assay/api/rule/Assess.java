package dev.assay.api.rule;

import dev.assay.api.spi.Fact;

/**
 * The four verbs a rule may say about a subject; a rule says one, as its whole consequence, on {@code assess}. The engine reads
 * which one, so that nothing implements this: it is how the verbs are written and what they mean. Saying a thing twice is saying it
 * once. If several are said of one subject, error beats fails beats lacks beats meets. A verdict on a subject that the check does
 * not apply to is an error of the plugin.
 *
 * @since 1
 */
public interface Assess {

    /** The check applies to the subject: it is not certainly outside. */
    void applies(Fact subject);

    /** The subject meets the check, on certain facts that the rule matched. */
    void meets(Fact subject);

    /** The subject fails the check, on certain facts that the rule matched. */
    void fails(Fact subject);

    /**
     * A fact that the verdict needs is not known.
     *
     * @param missing the keys that nobody recorded, in kebab-case: {@code encryption-at-rest}, or a path that begins with
     *     another section: {@code activities.restore-test}
     */
    void lacks(Fact subject, String... missing);
}
