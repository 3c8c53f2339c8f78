package dev.assay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One of several organizations that are assessed in one run.
 *
 * @param name the name of its folder of results: that of its folder of facts, or of its file without the extension
 * @param facts its facts, a file or a folder
 */
record Client(String name, Path facts) {

    /** What a folder of results holds beside the folders of clients. */
    private static final Set<String> TAKEN = Set.of(Portfolio.CSV, Portfolio.JSON, Before.FOLDER);

    /**
     * The clients, by name.
     *
     * @throws IllegalArgumentException if one has no name, or two have one
     */
    static List<Client> of(List<Path> facts) {
        Map<String, Client> byName = new TreeMap<>();
        List<Client> clients = new ArrayList<>();
        for (Path place : facts) {
            Client client = new Client(name(place), place);
            // Some file systems tell no upper from lower case, and there two such folders are one.
            String folder = client.name().toLowerCase(Locale.ROOT);
            if (folder.isEmpty() || TAKEN.contains(folder)) {
                throw new IllegalArgumentException(
                        place + " gives its folder of results no name of its own;" + " give the facts another name");
            }
            Client other = byName.put(folder, client);
            if (other != null) {
                throw new IllegalArgumentException(other.facts() + " and " + place
                        + " would both be written into the folder " + client.name()
                        + "; give one of them another name");
            }
            clients.add(client);
        }
        clients.sort(Comparator.comparing(Client::name));
        return List.copyOf(clients);
    }

    private static String name(Path place) {
        String name = Optional.ofNullable(place.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
        int dot = name.lastIndexOf('.');
        return dot <= 0 || Files.isDirectory(place) ? name : name.substring(0, dot);
    }
}
