package dev.assay.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Assay this is, on which Java. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ofThis();
        return new String[] {
            "assay " + (version.isEmpty() ? "(not packaged)" : version), "Java " + System.getProperty("java.version")
        };
    }

    /** The version of this Assay; empty where it is not packaged. */
    static String ofThis() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
