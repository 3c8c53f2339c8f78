package dev.assay.engine.conclude;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers derived from content: name-based UUIDs of version 5 (RFC 9562, section 5.5). One instance serves one
 * assessment, whose ids all begin with the organization.
 */
final class StableId {

    /** The namespace of all identifiers that Assay derives. */
    private static final UUID NAMESPACE = UUID.fromString("6f0f4f0e-6b52-5a4c-9d53-0d0c7a2b3e11");

    private final MessageDigest sha1;
    private final byte[] begin;

    /** @param organization the id of the organization, the first part of each identifier */
    StableId(String organization) {
        byte[] first = organization.getBytes(StandardCharsets.UTF_8);
        this.begin = ByteBuffer.allocate(16 + first.length + 1)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .put(first)
                .array();
        try {
            this.sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** The identifier of the organization and these parts in this order; a part can't run into the next one. */
    String of(String... parts) {
        sha1.update(begin);
        for (String part : parts) {
            sha1.update(part.getBytes(StandardCharsets.UTF_8));
            sha1.update((byte) 0);
        }
        byte[] hash = sha1.digest();
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong()).toString();
    }
}
