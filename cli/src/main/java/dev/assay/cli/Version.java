package dev.assay.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Assay this is, on which Java. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "assay " + (version == null ? "(not packaged)" : version), "Java " + System.getProperty("java.version")
        };
    }
}
