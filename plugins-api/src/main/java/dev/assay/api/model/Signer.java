package dev.assay.api.model;

/**
 * Who signed a plugin. Made by the engine.
 *
 * @param name the name in the certificate; whoever made the key chose it, so only the key tells who it is. Empty where nobody
 *     signed.
 * @param key {@code sha256:} and the SHA-256, in lower-case hexadecimal, of the public key; empty where nobody signed
 * @param trusted whether the policy trusts this key
 * @since 1
 */
public record Signer(String name, String key, boolean trusted) {

    /** Nobody signed. */
    public static final Signer NONE = new Signer("", "", false);

    /** Whether somebody signed. */
    public boolean signed() {
        return !key.isEmpty();
    }
}
