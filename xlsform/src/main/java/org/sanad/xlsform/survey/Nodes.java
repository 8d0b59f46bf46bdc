package org.sanad.xlsform.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All items of a form with their paths, in the order of the form; to be found by name. */
public final class Nodes {

    private final List<Node> all = new ArrayList<>();
    private final Map<String, List<Node>> byName = new HashMap<>();
    private final Map<Item, Node> byItem = new IdentityHashMap<>();

    private Nodes() {}

    public static Nodes under(Group root) {
        Nodes nodes = new Nodes();
        nodes.add(root, "/" + root.name(), List.of());
        return nodes;
    }

    private void add(Item item, String path, List<Group> within) {
        Node node = new Node(item, path, within);
        byItem.put(item, node);
        all.add(node);
        byName.computeIfAbsent(item.name(), name -> new ArrayList<>(1)).add(node);
        if (item instanceof Group group) {
            List<Group> inside = List.copyOf(node.containers());
            group.items().forEach(child -> add(child, path + "/" + child.name(), inside));
        }
    }

    /** Without the form itself. */
    public List<Node> all() {
        return all.subList(1, all.size());
    }

    public Node root() {
        return all.getFirst();
    }

    public List<Node> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Node of(Item item) {
        Node node = byItem.get(item);
        if (node == null) {
            throw new IllegalArgumentException("Not in this form: " + item.name());
        }
        return node;
    }

    public List<Node> questions() {
        return all.stream().filter(node -> node.item() instanceof Question).toList();
    }
}
