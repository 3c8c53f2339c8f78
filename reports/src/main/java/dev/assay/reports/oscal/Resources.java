package dev.assay.reports.oscal;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.InputFile;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The evidence and the files of the facts, by name and hash: where they are kept is the organization's business. */
final class Resources {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Resources() {}

    static String uuid(Bundle bundle, Evidence item) {
        return bundle.uuids.of("evidence", item.id());
    }

    static void write(Bundle bundle, Sink to) {
        if (bundle.results.snapshot().files().isEmpty()
                && bundle.results.snapshot().of(Evidence.class).findAny().isEmpty()) {
            return;
        }
        to.object(
                "back-matter",
                () -> to.each(
                        "resources",
                        "resource",
                        Stream.concat(
                                bundle.results
                                        .snapshot()
                                        .of(Evidence.class)
                                        .map(item -> () -> evidence(bundle, to, item)),
                                bundle.results.snapshot().files().stream().map(file -> () -> file(bundle, to, file)))));
    }

    private static void evidence(Bundle bundle, Sink to, Evidence item) {
        to.flag("uuid", uuid(bundle, item));
        to.line("title", "Evidence " + item.id());
        to.prose("description", "A " + item.kind() + ", kept as " + item.file() + ".");
        Prop.write(
                to,
                Stream.concat(
                        Stream.of(
                                Prop.oscal("type", "evidence"),
                                Prop.of("evidence", item.id()),
                                Prop.of("kind", item.kind()),
                                Prop.of("file", item.file()),
                                Prop.of("date", Days.known(item.date())),
                                Prop.of("custodian", item.custodian()),
                                Prop.of("reviewed-by", item.reviewedBy())),
                        item.shows().stream().map(key -> Prop.of("shows", key))));
        rlink(to, item.file(), item.sha256());
    }

    private static void file(Bundle bundle, Sink to, InputFile file) {
        to.flag("uuid", bundle.uuids.of("input-file", file.file()));
        to.line("title", "Facts in " + file.file());
        Prop.write(to, Prop.of("file", file.file()), Prop.of("size", file.size()));
        rlink(to, file.file(), file.sha256());
    }

    private static void rlink(Sink to, String file, String sha256) {
        to.each("rlinks", "rlink", Stream.of(() -> {
            to.flag("href", reference(file));
            if (SHA256.matcher(sha256).matches()) {
                to.each("hashes", "hash", Stream.of(() -> {
                    to.flag("algorithm", "SHA-256");
                    to.value("value", sha256);
                }));
            }
        }));
    }

    /** A path as a relative reference; whatever it holds, it names no host and no scheme. */
    private static String reference(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "." : "");
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b).toUpperCase(Locale.ROOT));
            }
        }
        return uri.isEmpty() ? "." : uri.toString();
    }
}
