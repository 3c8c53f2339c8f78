package dev.assay.reports.oscal.validation;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document with all that it imports, as far as that lies beside it. Nothing is fetched from elsewhere. */
final class Closure {

    private final List<Document> documents = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Found found;
    private boolean whole = true;

    /** Whom the problems of the first document's imports are told. */
    interface Found {
        void problem(Node at, String message);
    }

    private Closure(Found found) {
        this.found = found;
    }

    static Closure of(Path path, Document first, Found found) {
        Closure closure = new Closure(found);
        closure.add(path.toAbsolutePath().normalize(), first);
        return closure;
    }

    /** The document itself first. */
    List<Document> documents() {
        return documents;
    }

    /** Whether every import could be followed; if not, what a reference leads to may be where nobody looked. */
    boolean whole() {
        return whole;
    }

    private void add(Path path, Document document) {
        seen.add(path);
        documents.add(document);
        boolean first = documents.size() == 1;
        imports(document.root(), path, document, first);
    }

    private void imports(Node node, Path path, Document document, boolean first) {
        for (Node child : node.children) {
            if (Model.IMPORTS.containsKey(child.name)) {
                child.one("href").ifPresent(href -> follow(child, href, path, document, first));
            } else if (child.name.equals("control-implementation")) {
                child.one("source").ifPresent(href -> follow(child, href, path, document, first));
            }
            if (!child.name.equals("back-matter") && !child.children.isEmpty()) {
                imports(child, path, document, first);
            }
        }
    }

    private void follow(Node importing, Node href, Path path, Document document, boolean first) {
        String written = href.text;
        if (written.startsWith("#")) {
            Optional<String> resource = resource(document, written.substring(1));
            if (resource.isEmpty()) {
                nowhere(
                        first,
                        href,
                        importing.name + " refers to " + written
                                + ", which is no resource with a link of this document");
                return;
            }
            written = resource.get();
        }
        Optional<Path> target = beside(path, written);
        if (target.isEmpty()) {
            // An address elsewhere: nothing is known of it, good or bad.
            whole = false;
            return;
        }
        Path imported = target.get();
        if (!seen.contains(imported)) {
            read(importing, href, written, imported, first);
        }
    }

    private void read(Node importing, Node href, String written, Path imported, boolean first) {
        if (!Files.isRegularFile(imported)) {
            nowhere(
                    first,
                    href,
                    importing.name + " leads nowhere: there is no file " + written
                            + " beside this one; put it there or correct the name");
            return;
        }
        try {
            Document document = Document.of(written, Trees.read(written, imported));
            Set<String> expected = Model.IMPORTS.getOrDefault(importing.name, Model.ROOTS);
            if (!expected.contains(document.root().name)) {
                nowhere(
                        first,
                        href,
                        importing.name + " leads to " + written + ", which is " + document.root().name
                                + "; expected "
                                + String.join(" or ", expected.stream().sorted().toList()));
                return;
            }
            add(imported, document);
        } catch (Unreadable | IOException e) {
            nowhere(
                    first,
                    href,
                    importing.name + " leads to " + written + ", which can't be read: validate it by itself");
        }
    }

    private void nowhere(boolean first, Node href, String message) {
        whole = false;
        if (first) {
            found.problem(href, message);
        }
    }

    private static Optional<String> resource(Document document, String uuid) {
        return document.root()
                .all("back-matter")
                .flatMap(matter -> matter.all("resource"))
                .filter(resource -> resource.value("uuid").equalsIgnoreCase(uuid))
                .flatMap(resource -> resource.all("rlink"))
                .map(rlink -> rlink.value("href"))
                .filter(href -> !href.isEmpty() && !href.startsWith("#"))
                .findFirst();
    }

    /** The file that a relative reference names; empty for an address elsewhere. */
    private static Optional<Path> beside(Path path, String href) {
        try {
            URI uri = new URI(href);
            if (uri.isAbsolute()
                    || uri.getRawAuthority() != null
                    || uri.getPath() == null
                    || uri.getPath().startsWith("/")) {
                return Optional.empty();
            }
            return Optional.of(path.resolveSibling(uri.getPath()).normalize());
        } catch (URISyntaxException | InvalidPathException e) {
            return Optional.of(path.resolveSibling("").normalize());
        }
    }
}
