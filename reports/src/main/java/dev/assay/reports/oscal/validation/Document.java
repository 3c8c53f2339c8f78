package dev.assay.reports.oscal.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One document with what it declares.
 *
 * @param file what problems call it
 * @param root its root
 * @param uuids the kinds of things that have a UUID, by it in lower case
 * @param ids the ids of controls, parts, parameters and roles, by what they are of
 */
record Document(String file, Node root, Map<String, Set<String>> uuids, Map<String, Set<String>> ids) {

    static Document of(String file, Node root) {
        Document document = new Document(file, root, new HashMap<>(), new HashMap<>());
        document.declare(root);
        return document;
    }

    private void declare(Node node) {
        for (Node child : node.children) {
            if (child.name.equals("uuid")) {
                uuids.computeIfAbsent(child.text.toLowerCase(Locale.ROOT), u -> new HashSet<>())
                        .add(kind(node.name));
            } else if (child.name.equals("id") && Model.IDENTIFIED.contains(node.name)) {
                ids.computeIfAbsent(node.name, n -> new HashSet<>()).add(child.text);
            }
            declare(child);
        }
    }

    /** The same thing has several names in some models. */
    private static String kind(String name) {
        return name.equals("defined-component") || name.equals("capability") ? "component" : name;
    }
}
