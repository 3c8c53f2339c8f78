package dev.assay.reports.oscal;

import dev.assay.api.model.Problem;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.reports.Notice;
import java.util.stream.Stream;

/** What every document says of itself, and of the packs and problems that it rests on. */
final class Metadata {

    private Metadata() {}

    static void write(Bundle bundle, Sink to, String title) {
        to.object("metadata", () -> {
            to.line("title", title);
            to.field("last-modified", bundle.asOf());
            to.field("version", bundle.results.plan().asOf().toString());
            to.field("oscal-version", bundle.version.number());
            Prop.write(to, props(bundle));
            bundle.roles.declare(to);
            to.each("parties", "party", Stream.of(() -> {
                to.flag("uuid", bundle.organizationParty());
                to.flag("type", "organization");
                to.field("name", bundle.organization());
            }));
            to.prose(
                    "remarks",
                    bundle.assessed.confidentiality(),
                    Notice.asOf(bundle.results.plan().asOf()));
        });
    }

    private static Stream<Prop> props(Bundle bundle) {
        return Stream.of(
                        Stream.of(
                                Prop.oscal("marking", bundle.assessed.confidentiality()),
                                Prop.of(
                                        "organization",
                                        bundle.results.organization().ref().id()),
                                Prop.of("as-of", bundle.results.plan().asOf().toString())),
                        bundle.results.packs().stream().map(Metadata::pack),
                        bundle.results.problems().stream().map(Metadata::problem))
                .flatMap(props -> props);
    }

    private static Prop pack(RulePack pack) {
        return Prop.remarked(
                "pack",
                pack.id() + " " + pack.version() + " sha256:" + pack.sha256(),
                pack.catalog().title() + ", from " + pack.origin() + "; " + signer(pack.signer()) + ".");
    }

    static String signer(Signer signer) {
        return signer.signed()
                ? "signed by " + signer.name() + " with " + signer.key()
                        + (signer.trusted() ? ", a trusted key" : ", a key that is not trusted")
                : "not signed";
    }

    /** A problem is told in every document: what a broken pack kept from being concluded must not look like nothing. */
    private static Prop problem(Problem problem) {
        return Prop.of("problem", problem.source() + ": " + problem.message());
    }
}
