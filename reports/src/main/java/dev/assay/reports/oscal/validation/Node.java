package dev.assay.reports.oscal.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing in a document, by the name it has in XML: an element, an attribute, a JSON object or value. */
final class Node {

    final String name;
    final int line;
    final int column;
    final List<Node> children = new ArrayList<>();
    /** What it says; empty where it holds other things. */
    String text = "";

    Node(String name, int line, int column) {
        this.name = name;
        this.line = line;
        this.column = column;
    }

    Stream<Node> all(String child) {
        return children.stream().filter(node -> node.name.equals(child));
    }

    Optional<Node> one(String child) {
        return all(child).findFirst();
    }

    /** What a child says; empty where there is none. */
    String value(String child) {
        return one(child).map(node -> node.text).orElse("");
    }
}
