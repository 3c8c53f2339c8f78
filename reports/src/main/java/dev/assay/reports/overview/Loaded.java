package dev.assay.reports.overview;

import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;

/** What was loaded and who answers for it, in words. */
public final class Loaded {

    private Loaded() {}

    /** A pack with its version, where it was loaded from, its hash and its signer. */
    public static String words(RulePack pack) {
        return pack.id() + " " + pack.version() + " (" + pack.origin() + ", sha256 " + pack.sha256() + ", "
                + signer(pack.signer()) + ")";
    }

    /** Who signed, by name and key, and whether that key is trusted. */
    public static String signer(Signer signer) {
        if (!signer.signed()) {
            return "not signed";
        }
        return "signed by " + signer.name() + " with " + signer.key()
                + (signer.trusted() ? ", trusted" : ", not trusted");
    }
}
